import { DAY_MS, birthOf } from '../data/birth.ts';
import { makeOffer } from '../data/make-offer.ts';
import type { Shop } from '../data/make-offer.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import { indexOfOffer, isForeignOffer, offerIdOf } from '../data/offer-id.ts';
import { oneError } from '../errors.ts';
import type { DemoAnswer, DemoState, Table } from '../kinds.ts';

export const ARCHIVED_AFTER_MS = 60 * DAY_MS;

/** Offers that differ from how the shop was born, whole. */
export function changedOffers(state: DemoState): Table<OfferRecord> {
  return state.table<OfferRecord>('offers');
}

export function shopOf(state: DemoState): Shop {
  return { ...state.settings, bornAt: birthOf(state) };
}

/** Null when there is none: never was, deleted or archived. */
export function findOffer(state: DemoState, offerId: string, now: number): OfferRecord | null {
  const record = changedOffers(state).get(offerId) ?? bornOffer(state, offerId);
  return record === null || isArchived(record, now) || isDeleted(state, offerId) ? null : record;
}

/** The seller's own offer, or the answer that refuses. */
export function ownOffer(state: DemoState, offerId: string, now: number): OfferRecord | DemoAnswer {
  const record = findOffer(state, offerId, now);
  if (record !== null) return record;
  if (isForeignOffer(offerId)) {
    return oneError(403, 'OfferAccessDeniedException', 'Access to the offer is denied.');
  }
  return oneError(404, 'OfferNotFoundException', `Offer ${offerId} not found.`);
}

export function isAnswer(found: OfferRecord | DemoAnswer): found is DemoAnswer {
  return !('doc' in found);
}

function isArchived(record: OfferRecord, now: number): boolean {
  return record.doc.publication.status === 'ENDED' && (record.endedAt ?? now) + ARCHIVED_AFTER_MS <= now;
}

export function deleteOffer(state: DemoState, offerId: string): void {
  state.table<true>('deleted-offers').put(offerId, true);
  changedOffers(state).remove(offerId);
}

export function isDeleted(state: DemoState, offerId: string): boolean {
  return state.table<true>('deleted-offers').has(offerId);
}

/** A number no offer of the shop has had: higher than all before. */
export function nextOfferId(state: DemoState): string {
  const counters = state.table<number>('counters');
  const made = (counters.get('offers-made') ?? 0) + 1;
  counters.put('offers-made', made);
  return offerIdOf(state.settings.seed, -made);
}

function bornOffer(state: DemoState, offerId: string): OfferRecord | null {
  const index = indexOfOffer(state.settings.seed, offerId);
  if (index === null || index < 0 || index >= state.settings.offers) return null;
  return makeOffer(shopOf(state), index);
}
