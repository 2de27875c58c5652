import { collection } from '../collection.ts';

export const offerBundles = collection({
  name: 'offer-bundles',
  shelf: 'promotion',
  words: {
    one: { en: 'Former bundle', pl: 'Dawny zestaw' },
    many: { en: 'Former bundles', pl: 'Dawne zestawy' },
    note: {
      en: 'Since June 2026 no new ones can be made; make a bundle instead.',
      pl: 'Od czerwca 2026 nie można tworzyć nowych; utwórz zamiast nich zestaw.',
    },
  },
  groups: ['offer-bundles'],
  methods: {
    list: 'sale.bundles.list',
    get: 'sale.bundles.get',
    update: 'sale.bundles.discount.update',
    remove: 'sale.bundles.delete',
  },
  title: [],
  columns: [
    { path: 'offers[].id', kind: 'code' },
    { path: 'publication[].status', kind: 'choice' },
    { path: 'discounts', kind: 'money' },
    { path: 'createdBy', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { 'offers[].id': 'offers' },
  goneNote: {
    en: 'Before 2023 sets were among the promotions.',
    pl: 'Przed 2023 rokiem zestawy były wśród promocji.',
  },
});
