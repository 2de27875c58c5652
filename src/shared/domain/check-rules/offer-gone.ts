import type { CheckRule } from './rule.ts';

/** An archived offer answers 404 to every change. Source: GET /sale/product-offers/{offerId}. */
export const offerGone: CheckRule = {
  code: 'offer-gone',
  severity: 'stop',
  fields: [],
  words: {
    en: 'Allegro has archived this offer, or it is not known here.',
    pl: 'Allegro przeniosło tę ofertę do archiwum albo nie jest tu znana.',
  },
  look: ({ offer, offerId }) => {
    if (offer === null) return { offerId, status: 'unknown' };
    return offer.status === 'ARCHIVED' ? { offerId, status: 'ARCHIVED' } : null;
  },
};
