import type { CheckRule } from './rule.ts';
import { countedLength, wordsOf } from './title-count.ts';

const MOST = 30;

/** Source: Allegro's guide to creating offers, field `name`. */
export const titleLongWord: CheckRule = {
  code: 'title-long-word',
  severity: 'stop',
  fields: ['title'],
  words: {
    en: 'The word “{{word}}” is longer than {{most}} characters. Part or shorten it.',
    pl: 'Słowo „{{word}}” ma ponad {{most}} znaków. Podziel je albo skróć.',
  },
  look: ({ after }) => {
    const word = wordsOf(String(after)).find((each) => countedLength(each) > MOST);
    return word === undefined ? null : { word, most: MOST };
  },
};
