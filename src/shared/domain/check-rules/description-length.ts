import { MOST_DESCRIPTION_BYTES, bytesOf, isDescription } from '../description.ts';
import type { CheckRule } from './rule.ts';

/** Source: Allegro's guide to creating offers, field `description`. */
export const descriptionLength: CheckRule = {
  code: 'description-length',
  severity: 'stop',
  fields: ['description'],
  words: {
    en: 'The description has {{bytes}} bytes; Allegro takes {{most}}. Shorten it.',
    pl: 'Opis ma {{bytes}} bajtów; Allegro przyjmuje {{most}}. Skróć go.',
  },
  look: ({ after }) => {
    const bytes = isDescription(after) ? bytesOf(after) : 0;
    return bytes > MOST_DESCRIPTION_BYTES ? { bytes, most: MOST_DESCRIPTION_BYTES } : null;
  },
};
