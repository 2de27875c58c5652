import type { CheckRule } from './rule.ts';

/** An archived offer answers 404 to every change. Source: GET /sale/product-offers/{offerId}. */
export const offerGone: CheckRule = {
  code: 'offer-gone',
  severity: 'stop',
  fields: [],
  look: ({ offer, offerId }) => {
    if (offer === null) return { offerId, status: 'unknown' };
    return offer.status === 'ARCHIVED' ? { offerId, status: 'ARCHIVED' } : null;
  },
};
