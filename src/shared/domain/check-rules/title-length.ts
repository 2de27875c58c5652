import type { Edition } from '../account.ts';
import type { CheckRule } from './rule.ts';
import { countedLength } from './title-count.ts';

const LEAST = 12;
export const MOST_IN_TITLE: Readonly<Record<Edition, number>> = { '2022': 50, '2026': 75 };

/** Source: Allegro's guide to creating offers, field `name`. */
export const titleLength: CheckRule = {
  code: 'title-length',
  severity: 'stop',
  fields: ['title'],
  words: {
    en: 'Allegro counts {{length}} characters in the title; {{least}} to {{most}} are allowed. Mend it.',
    pl: 'Allegro liczy w tytule {{length}} znaków; dozwolone od {{least}} do {{most}}. Popraw go.',
  },
  look: ({ after }, { edition = '2026' }) => {
    const length = countedLength(String(after));
    const most = MOST_IN_TITLE[edition];
    return length < LEAST || length > most ? { length, least: LEAST, most } : null;
  },
};
