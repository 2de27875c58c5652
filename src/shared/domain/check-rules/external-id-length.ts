import type { CheckRule } from './rule.ts';

const MOST = 100;

/** Source: PATCH /sale/product-offers/{offerId}, external.id. */
export const externalIdLength: CheckRule = {
  code: 'external-id-length',
  severity: 'stop',
  fields: ['externalId'],
  words: {
    en: 'The SKU has {{length}} characters; at most {{most}} are allowed. Shorten it.',
    pl: 'Długość sygnatury (SKU): {{length}}; dozwolone najwyżej {{most}} znaków. Skróć ją.',
  },
  look: ({ after }) => {
    const length = typeof after === 'string' ? [...after].length : 0;
    return length > MOST ? { length, most: MOST } : null;
  },
};
