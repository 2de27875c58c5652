import { isForeignOffer } from '../data/offer-id.ts';
import type { DemoError } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';

/** Null where the offer can be promoted: it is the seller's own and on sale, or about to be. */
export function whyUnpromotable({ state, now }: Moment, offerId: string): DemoError | null {
  const record = findOffer(state, offerId, now);
  if (record === null) {
    return isForeignOffer(offerId)
      ? { code: 'OfferAccessDeniedException', message: 'The offer does not belong to the seller.' }
      : { code: 'OfferNotFoundException', message: 'The offer does not exist.' };
  }
  const { status } = record.doc.publication;
  if (status === 'ACTIVE' || status === 'ACTIVATING') return null;
  return { code: 'VALIDATION_ERROR', message: `An offer that is ${status} cannot be promoted.` };
}
