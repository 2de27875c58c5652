import { collection } from '../collection.ts';

export const turnoverDiscounts = collection({
  name: 'turnover-discounts',
  shelf: 'promotion',
  words: {
    one: { en: 'Turnover discount', pl: 'Rabat od obrotu' },
    many: { en: 'Turnover discounts', pl: 'Rabaty od obrotu' },
    note: {
      en: 'For business buyers abroad. Allegro is going to end them in November 2026.',
      pl: 'Dla firm kupujących za granicą. Allegro kończy je w listopadzie 2026.',
    },
  },
  groups: ['rebates-and-promotions'],
  methods: { list: 'sale.turnover-discount.list', update: 'sale.turnover-discount.update' },
  key: 'marketplaceId',
  param: 'marketplaceId',
  title: ['marketplaceId'],
  columns: [
    { path: 'marketplaceId', kind: 'choice' },
    { path: 'status', kind: 'choice' },
    { path: 'definitions[].thresholds[].minimumTurnover', kind: 'money' },
    { path: 'definitions[].thresholds[].discount.percentage', kind: 'percent' },
    { path: 'definitions[].spendingToDate', kind: 'date' },
  ],
  goneNote: {
    en: 'Turnover discounts came in 2025.',
    pl: 'Rabaty od obrotu wprowadzono w 2025 roku.',
  },
});
