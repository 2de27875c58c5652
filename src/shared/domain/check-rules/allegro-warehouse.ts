import type { CheckRule } from './rule.ts';

/** Allegro counts the pieces of its own warehouse. Source: GET /sale/offers, isFulfillment. */
export const allegroWarehouse: CheckRule = {
  code: 'allegro-warehouse',
  severity: 'ask',
  fields: ['stock', 'publication'],
  words: {
    en: 'The pieces of “{{title}}” are in Allegro’s warehouse.',
    pl: 'Sztuki oferty „{{title}}” są w magazynie Allegro.',
  },
  look: ({ offer }) => (offer?.isFulfillment === true ? { title: offer.title } : null),
};
