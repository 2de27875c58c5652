import type { CheckRule } from './rule.ts';
import { wordsOf } from './title-count.ts';

const LEAST = 3;

/** Source: Allegro's guide to creating offers, field `name`. */
export const titleWords: CheckRule = {
  code: 'title-words',
  severity: 'stop',
  fields: ['title'],
  words: {
    en: 'The title has too few words; at least {{least}} are needed. Add some.',
    pl: 'Tytuł ma za mało słów; potrzebne są co najmniej {{least}}. Dopisz je.',
  },
  look: ({ after }) => {
    const words = wordsOf(String(after)).length;
    return words < LEAST ? { words, least: LEAST } : null;
  },
};
