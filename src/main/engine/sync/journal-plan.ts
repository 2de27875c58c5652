import { JOURNAL_KEPT_MS } from '../../../shared/domain/activity.ts';
import { LIST_LAG_MS } from '../../../shared/domain/merge-offer.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import type { OfferEvent } from '../allegro/offer-port.ts';

/** A margin for our clock and Allegro's. */
const GAP_MARGIN_MS = 10 * 60_000;

/** Whether events may have been lost between two reads of the journal. */
export function isGap(lastReadAt: number, now: number): boolean {
  return now - lastReadAt > JOURNAL_KEPT_MS.offers - GAP_MARGIN_MS;
}

/**
 * Events old enough for the list to have caught up come first; from the first recent one on, offers are
 * read directly.
 */
export function splitByLag(
  events: readonly OfferEvent[],
  now: number,
): { readonly settled: readonly OfferEvent[]; readonly recent: readonly OfferEvent[] } {
  const first = events.findIndex((event) => event.occurredAt > now - LIST_LAG_MS);
  if (first === -1) return { settled: events, recent: [] };
  return { settled: events.slice(0, first), recent: events.slice(first) };
}

/** Events that say no more than a new price or stock. */
const PARTS_ONLY = new Set([
  'OFFER_STOCK_CHANGED',
  'OFFER_PRICE_CHANGED',
  'OFFER_BID_PLACED',
  'OFFER_BID_CANCELED',
]);

export type Reads = {
  readonly archived: readonly OfferId[];
  /** Price and stock are enough. */
  readonly parts: readonly OfferId[];
  readonly whole: readonly OfferId[];
};

/** How to read again what these events are about, each offer once. Offers not known here are read whole. */
export function planReads(events: readonly OfferEvent[], isKnown: (offerId: OfferId) => boolean): Reads {
  const types = new Map<OfferId, Set<string>>();
  for (const { offerId, type } of events) {
    const seen = types.get(offerId);
    if (seen === undefined) types.set(offerId, new Set([type]));
    else seen.add(type);
  }
  const archived: OfferId[] = [];
  const parts: OfferId[] = [];
  const whole: OfferId[] = [];
  for (const [offerId, seen] of types) {
    if (seen.has('OFFER_ARCHIVED')) archived.push(offerId);
    else if (isKnown(offerId) && [...seen].every((type) => PARTS_ONLY.has(type))) parts.push(offerId);
    else whole.push(offerId);
  }
  return { archived, parts, whole };
}

/** Offers whose details document no longer tells the truth after these events. */
export function idsWithStaleDetails(events: readonly OfferEvent[]): readonly OfferId[] {
  return [...new Set(events.filter((event) => !PARTS_ONLY.has(event.type)).map((event) => event.offerId))];
}
