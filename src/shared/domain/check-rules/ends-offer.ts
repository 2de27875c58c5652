import type { CheckRule } from './rule.ts';

/**
 * Stock 0 ends an active offer. Source: Allegro's guide to managing offers; publication.endedBy EMPTY_STOCK.
 */
export const endsOffer: CheckRule = {
  code: 'ends-offer',
  severity: 'ask',
  fields: ['stock', 'publication'],
  words: {
    en: '“{{title}}” will end on Allegro.',
    pl: '„{{title}}” zostanie zakończona na Allegro.',
  },
  look: ({ field, after, offer }) => {
    const ends = field === 'stock' ? after === 0 : after === 'ENDED';
    if (!ends || offer === null || offer.status === 'ENDED') return null;
    return { title: offer.title, watchers: offer.watchers ?? 0 };
  },
  weight: ({ watchers }) => Number(watchers),
};
