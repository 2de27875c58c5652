import { MOST_IMAGES } from '../offer-files.ts';
import type { CheckRule } from './rule.ts';

/** Source: Allegro's guide to creating offers, field `images`. */
export const imagesCount: CheckRule = {
  code: 'images-count',
  severity: 'stop',
  fields: ['images'],
  words: {
    en: 'The offer would have {{count}} photos; Allegro takes 1 to {{most}}.',
    pl: 'Liczba zdjęć oferty wyniosłaby {{count}}; Allegro przyjmuje od 1 do {{most}}.',
  },
  look: ({ before, after }) => {
    if (before === undefined || !Array.isArray(after)) return null;
    const count = after.length;
    return count < 1 || count > MOST_IMAGES ? { count, most: MOST_IMAGES } : null;
  },
};
