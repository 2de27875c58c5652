import type { CheckRule } from './rule.ts';

/** Pieces are whole and not below none. Source: PATCH /sale/product-offers/{offerId}, stock.available. */
export const stockWhole: CheckRule = {
  code: 'stock-whole',
  severity: 'stop',
  fields: ['stock'],
  words: {
    en: '{{value}} is not a whole number of pieces. Give 0 or more.',
    pl: '{{value}} nie jest całkowitą liczbą sztuk. Podaj 0 lub więcej.',
  },
  look: ({ after }) =>
    typeof after === 'number' && Number.isSafeInteger(after) && after >= 0 ? null : { value: String(after) },
};
