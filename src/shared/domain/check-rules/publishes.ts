import type { CheckRule } from './rule.ts';

/**
 * Publishing may cost a fee and reaches buyers. Source: PUT /sale/offer-publication-commands/{commandId},
 * ACTIVATE.
 */
export const publishes: CheckRule = {
  code: 'publishes',
  severity: 'ask',
  fields: ['publication'],
  words: {
    en: '“{{title}}” will be published; Allegro may charge for it.',
    pl: '„{{title}}” zostanie wystawiona; Allegro może naliczyć opłatę.',
  },
  look: ({ after, offer }) => (after === 'ACTIVE' && offer !== null ? { title: offer.title } : null),
};
