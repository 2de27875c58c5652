import { DESCRIPTION_TAGS, foreignTags, isDescription } from '../description.ts';
import type { CheckRule } from './rule.ts';

/** Source: Allegro's guide to creating offers, field `description.sections.items.content`. */
export const descriptionTags: CheckRule = {
  code: 'description-tags',
  severity: 'stop',
  fields: ['description'],
  words: {
    en: 'Allegro does not take {{tags}} in a description, only {{known}}. Write that part anew.',
    pl: 'Allegro nie przyjmuje w opisie {{tags}}, tylko {{known}}. Napisz tę część od nowa.',
  },
  look: ({ after }) => {
    const tags = isDescription(after) ? foreignTags(after) : [];
    return tags.length > 0 ? { tags: tags.join(', '), known: DESCRIPTION_TAGS.join(', ') } : null;
  },
};
