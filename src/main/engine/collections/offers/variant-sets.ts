import { collection } from '../collection.ts';

export const variantSets = collection({
  name: 'variant-sets',
  shelf: 'offers',
  words: {
    one: { en: 'Variant set', pl: 'Oferta wielowariantowa' },
    many: { en: 'Variant sets', pl: 'Oferty wielowariantowe' },
  },
  groups: ['offer-variants'],
  methods: {
    list: 'sale.offer-variants.list',
    get: 'sale.offer-variants.get',
    create: 'sale.offer-variants.create',
    update: 'sale.offer-variants.update',
    remove: 'sale.offer-variants.delete',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'offers', kind: 'count' },
    { path: 'parameters[].id', kind: 'text' },
  ],
  references: { 'offers[].id': 'offers' },
  knownBy: ['name'],
  goneNote: {
    en: 'Since April 2026 Allegro makes variants by itself, from products of its Catalog.',
    pl: 'Od kwietnia 2026 Allegro tworzy warianty samo, z produktów ze swojego Katalogu.',
  },
});
