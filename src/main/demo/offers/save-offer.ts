import { isoTime } from '../data/birth.ts';
import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { noteOutsideChange } from '../outside-changes.ts';
import { switches } from '../switches.ts';
import { scheduleEnd, withEnd } from './ending.ts';
import { isEqual } from './equal.ts';
import { raiseEvent } from './event-journal.ts';
import type { EventType } from './event-journal.ts';
import { raiseMarketEvents } from './market-events.ts';
import type { Moment } from './moment.ts';
import { changedOffers } from './offer-store.ts';
import { schedule } from './pending.ts';

export type Actor = 'seller' | 'buyer' | 'rival' | 'allegro';

/**
 * The only way an offer changes: an empty stock ends it, a manual price switches its price rule off, the
 * journal of events
 * is told, and the list will hear of it later. Returns what was saved.
 */
export function saveOffer(
  moment: Moment,
  before: OfferRecord | null,
  wanted: OfferRecord,
  by: Actor,
): OfferRecord {
  const { state, now } = moment;
  const after = withConsequences(before, wanted, now, by);
  if (before !== null && isEqual(before, after)) return before;

  const stamped = { ...after, doc: { ...after.doc, updatedAt: isoTime(now) } };
  changedOffers(state).put(stamped.doc.id, stamped);
  for (const type of eventsOf(before?.doc ?? null, stamped.doc)) {
    raiseEvent(state, now, type, stamped.doc, by === 'allegro' ? 'AUTOMATIC' : 'MANUAL');
  }
  if (before !== null && before.bidders > stamped.bidders)
    raiseEvent(state, now, 'OFFER_BID_CANCELED', stamped.doc, 'MANUAL');
  if (before !== null) raiseMarketEvents(moment, before.doc, stamped.doc);
  if ((by === 'buyer' || by === 'allegro') && before !== null)
    noteChanges(moment, before.doc, stamped.doc, by);
  announceToList(moment, stamped.doc.id);
  scheduleEnd(state, stamped);
  return stamped;
}

/** The list learns of an offer when its lag has passed. */
function announceToList({ state, now }: Moment, offerId: string): void {
  schedule(state, `list/${offerId}`, { kind: 'list', dueAt: now + switches(state).listDelayMs, offerId });
}

function withConsequences(
  before: OfferRecord | null,
  wanted: OfferRecord,
  now: number,
  by: Actor,
): OfferRecord {
  let after = wanted;
  const { status } = after.doc.publication;
  if (after.doc.stock.available === 0 && (status === 'ACTIVE' || status === 'ACTIVATING')) {
    const publication = { ...after.doc.publication, status: 'ENDED', endedBy: 'EMPTY_STOCK' } as const;
    after = { ...after, doc: { ...after.doc, publication } };
  }
  const isEnding = after.doc.publication.status === 'ENDED' && before?.doc.publication.status !== 'ENDED';
  // A seller who ends an auction takes its bids back.
  const areBidsGone = isEnding && by === 'seller' && after.bidders > 0;
  if (isEnding) after = { ...after, endedAt: now, bidders: areBidsGone ? 0 : after.bidders };
  if (after.doc.publication.status === 'ACTIVE' && after.startedAt === null)
    after = { ...after, startedAt: now };
  return withEnd(before, before === null ? after : withoutRules(before, after), now);
}

/** A price that is set by hand switches off the rule that set it. */
function withoutRules(before: OfferRecord, after: OfferRecord): OfferRecord {
  const isSame = isEqual(before.doc.sellingMode.price, after.doc.sellingMode.price);
  const abroad = ({ doc }: OfferRecord, id: string) => doc.additionalMarketplaces[id]?.sellingMode?.price;
  const rules = Object.entries(after.rulesAbroad ?? {});
  const kept = rules.filter(([id]) => isEqual(abroad(before, id), abroad(after, id)));
  return {
    ...after,
    priceRuleId: isSame ? after.priceRuleId : null,
    ...(kept.length === rules.length ? {} : { rulesAbroad: Object.fromEntries(kept) }),
  };
}

function eventsOf(before: OfferDocument | null, after: OfferDocument): EventType[] {
  if (before === null) return after.publication.status === 'ACTIVE' ? ['OFFER_ACTIVATED'] : [];
  const types: EventType[] = [];
  if (!isEqual(before.sellingMode.price, after.sellingMode.price)) types.push('OFFER_PRICE_CHANGED');
  if (before.stock.available !== after.stock.available) types.push('OFFER_STOCK_CHANGED');
  if (!isEqual(otherParts(before), otherParts(after))) types.push('OFFER_CHANGED');
  const [from, to] = [before.publication.status, after.publication.status];
  if (from !== to && to === 'ACTIVE') types.push('OFFER_ACTIVATED');
  if (from !== to && to === 'ENDED') types.push('OFFER_ENDED');
  return types;
}

/** Without what has events of its own, and without delivery: its changes raise none. */
function otherParts(doc: OfferDocument): unknown {
  const { sellingMode, stock, publication, delivery, validation, updatedAt, ...others } = doc;
  void [delivery, validation, updatedAt];
  return { others, unit: stock.unit, duration: publication.duration, format: sellingMode.format };
}

/** What differs between two offers, by path; lists are told whole. */
export function changesBetween(before: OfferDocument, after: OfferDocument): Change[] {
  return flatChanges('', before, after).filter(({ field }) => field !== 'updatedAt');
}

function noteChanges(
  { state, now }: Moment,
  before: OfferDocument,
  after: OfferDocument,
  by: 'buyer' | 'allegro',
): void {
  const changes = changesBetween(before, after);
  if (changes.length > 0) noteOutsideChange(state, { at: now, by, offerId: after.id, changes });
}

export type Change = { readonly field: string; readonly from: unknown; readonly to: unknown };

/** By path; arrays are told whole. */
function flatChanges(path: string, before: unknown, after: unknown): Change[] {
  if (isEqual(before, after)) return [];
  if (!isPlainObject(before) || !isPlainObject(after)) {
    return [{ field: path, from: before ?? null, to: after ?? null }];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    flatChanges(path === '' ? name : `${path}.${name}`, before[name], after[name]),
  );
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
