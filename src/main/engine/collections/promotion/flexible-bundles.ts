import { collection } from '../collection.ts';

export const flexibleBundles = collection({
  name: 'flexible-bundles',
  shelf: 'promotion',
  words: {
    one: { en: 'Bundle', pl: 'Zestaw' },
    many: { en: 'Bundles', pl: 'Zestawy' },
    note: {
      en: 'Buyers put a bundle together, one offer from each place.',
      pl: 'Kupujący składa zestaw, wybierając po jednej ofercie z każdego miejsca.',
    },
  },
  groups: ['flexible-bundles'],
  methods: {
    list: 'sale.flexible-bundles.list',
    get: 'sale.flexible-bundles.get',
    create: 'sale.flexible-bundles.create',
    update: 'sale.flexible-bundles.update',
    remove: 'sale.flexible-bundles.delete',
  },
  title: [],
  columns: [
    { path: 'slotsRepresentatives', kind: 'code', label: { en: 'Offers', pl: 'Oferty' } },
    { path: 'discount.type', kind: 'choice' },
    { path: 'discount.bundle.discounts[].percentage', kind: 'percent' },
    { path: 'createdBy', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { 'slotsRepresentatives[]': 'offers', 'slots[].offers[].id': 'offers' },
  readOnly: ['createdBy', 'createdAt', 'slotsRepresentatives', 'slots[].id'],
  knownBy: ['discount'],
  goneNote: {
    en: 'Bundles of this kind came in June 2026.',
    pl: 'Takie zestawy wprowadzono w czerwcu 2026.',
  },
});
