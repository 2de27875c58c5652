import type { CheckRule } from './rule.ts';
import { wordsOf } from './title-count.ts';

const LEAST = 3;

/** Source: Allegro's guide to creating offers, field `name`. */
export const titleWords: CheckRule = {
  code: 'title-words',
  severity: 'stop',
  fields: ['title'],
  look: ({ after }) => {
    const words = wordsOf(String(after)).length;
    return words < LEAST ? { words, least: LEAST } : null;
  },
};
