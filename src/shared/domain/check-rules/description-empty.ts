import { isBlank, isDescription } from '../description.ts';
import type { CheckRule } from './rule.ts';

/** A description without a word or a picture. Source: PATCH /sale/product-offers/{offerId} refuses it. */
export const descriptionEmpty: CheckRule = {
  code: 'description-empty',
  severity: 'stop',
  fields: ['description'],
  words: {
    en: 'The description would be empty. Write something in it, or drop this change.',
    pl: 'Opis byłby pusty. Napisz coś w nim albo odrzuć tę zmianę.',
  },
  look: ({ after }) => (isDescription(after) && isBlank(after) ? {} : null),
};
