import { MOST_SECTIONS, isDescription } from '../description.ts';
import type { CheckRule } from './rule.ts';

/** Source: Allegro's guide to creating offers, field `description.sections`. */
export const descriptionSections: CheckRule = {
  code: 'description-sections',
  severity: 'stop',
  fields: ['description'],
  words: {
    en: 'The description has {{count}} sections; Allegro takes {{most}}. Join some of them.',
    pl: 'Liczba sekcji opisu: {{count}}; Allegro przyjmuje {{most}}. Połącz niektóre z nich.',
  },
  look: ({ after }) => {
    const count = isDescription(after) ? after.sections.length : 0;
    return count > MOST_SECTIONS ? { count, most: MOST_SECTIONS } : null;
  },
};
