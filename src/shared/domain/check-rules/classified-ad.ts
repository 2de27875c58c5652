import type { CheckRule } from './rule.ts';

/** A classified ad is not bought at its price. Source: GET /sale/offers, sellingMode.format. */
export const classifiedAd: CheckRule = {
  code: 'classified-ad',
  severity: 'ask',
  fields: [],
  words: {
    en: '“{{title}}” is a classified ad.',
    pl: '„{{title}}” to ogłoszenie.',
  },
  look: ({ offer }) => (offer?.format === 'ADVERTISEMENT' ? { title: offer.title } : null),
};
