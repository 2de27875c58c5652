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
    en: '“{{title}}” is an auction.',
    pl: '„{{title}}” to licytacja.',
  },
  look: ({ offer }) => (offer?.format === 'AUCTION' ? { title: offer.title } : null),
};
