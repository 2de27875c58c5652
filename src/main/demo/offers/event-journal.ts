import { DAY_MS, isoTime } from '../data/birth.ts';
import type { OfferDocument } from '../data/offer-document.ts';
import type { DemoState, Table } from '../kinds.ts';

export const EVENT_TYPES = [
  'OFFER_ACTIVATED',
  'OFFER_CHANGED',
  'OFFER_ENDED',
  'OFFER_STOCK_CHANGED',
  'OFFER_PRICE_CHANGED',
  'OFFER_ARCHIVED',
  'OFFER_BID_PLACED',
  'OFFER_BID_CANCELED',
  'OFFER_TRANSLATION_UPDATED',
  'OFFER_VISIBILITY_CHANGED',
  'OFFER_DELIVERY_COUNTRIES_BLOCKED',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

export type OfferEvent = {
  readonly id: string;
  readonly occurredAt: string;
  readonly type: EventType;
  readonly offer: Readonly<Record<string, unknown>>;
};

export const EVENTS_KEPT_MS = DAY_MS;

/** By the microsecond of entry, which is also what an event's id says. */
export function offerEvents(state: DemoState): Table<OfferEvent> {
  return state.table<OfferEvent>('offer-events');
}

/** `more` is what an event of this type says beside the offer. */
export function raiseEvent(
  state: DemoState,
  now: number,
  type: EventType,
  doc: OfferDocument,
  changeType: 'MANUAL' | 'AUTOMATIC',
  more: Readonly<Record<string, unknown>> = {},
): void {
  const last = lastMicros(state);
  last.micros = Math.max(last.micros + 1, now * 1000);
  const micros = String(last.micros);
  offerEvents(state).put(micros, {
    id: idOfMicros(micros),
    occurredAt: isoTime(now),
    type,
    offer: offerOfEvent(type, doc, changeType),
    ...more,
  });
}

/** Events older than a day are gone for good. */
export function forgetOldEvents(state: DemoState, now: number): void {
  const oldest = (now - EVENTS_KEPT_MS) * 1000;
  for (const [micros] of [...offerEvents(state).entries()]) {
    if (Number(micros) < oldest) offerEvents(state).remove(micros);
  }
}

/** 0 for text that is no event's id: everything is after it. */
export function microsOfId(id: string): number {
  const micros = Number(atobOrEmpty(id));
  return Number.isFinite(micros) ? micros : 0;
}

export function idOfMicros(micros: string): string {
  return btoa(micros).replaceAll('=', '');
}

function atobOrEmpty(id: string): string {
  return /^[A-Za-z0-9+/_-]*$/.test(id) && id.length % 4 !== 1
    ? atob(id.replaceAll('-', '+').replaceAll('_', '/'))
    : '';
}

function offerOfEvent(type: EventType, doc: OfferDocument, changeType: string): OfferEvent['offer'] {
  const base = { id: doc.id, ...(doc.external === undefined ? {} : { external: doc.external }) };
  switch (type) {
    case 'OFFER_PRICE_CHANGED':
      // The event's schema wants external even where the offer has none.
      return {
        id: doc.id,
        external: doc.external ?? {},
        marketplaces: [{ id: doc.publication.marketplaces.base.id, changeType }],
      };
    case 'OFFER_ENDED':
      return { ...base, publication: { endedBy: doc.publication.endedBy ?? 'UNKNOWN' } };
    case 'OFFER_BID_PLACED':
    case 'OFFER_BID_CANCELED':
      return { id: doc.id };
    default:
      return base;
  }
}

function lastMicros(state: DemoState): { micros: number } {
  return state.memo('last-offer-event', () => {
    let micros = 0;
    for (const [key] of offerEvents(state).entries()) micros = Math.max(micros, Number(key));
    return { micros };
  });
}
