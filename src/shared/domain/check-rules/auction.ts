import type { CheckRule } from './rule.ts';

/**
 * An auction may have bids, and its price is the starting price. Source: GET /sale/offers,
 * sellingMode.format.
 */
export const auction: CheckRule = {
  code: 'auction',
  severity: 'ask',
  fields: [],
  words: {
    en: '“{{title}}” is an auction. If it already has bids, Allegro refuses a new price. Send anyway?',
    pl: '„{{title}}” to licytacja. Jeśli ktoś już licytuje, Allegro odrzuci nową cenę. Wysłać mimo to?',
  },
  look: ({ offer }) => (offer?.format === 'AUCTION' ? { title: offer.title } : null),
};
