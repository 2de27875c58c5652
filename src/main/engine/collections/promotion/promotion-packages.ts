import { collection } from '../collection.ts';

export const promotionPackages = collection({
  name: 'promotion-packages',
  shelf: 'promotion',
  words: {
    one: { en: 'Promotion package', pl: 'Pakiet promowania' },
    many: { en: 'Promotion packages', pl: 'Pakiety promowania' },
    note: { en: 'An offer has one of them at a time.', pl: 'Oferta ma tylko jeden z nich naraz.' },
  },
  groups: ['promotion-packages'],
  methods: { list: 'sale.offer-promotion-packages.list' },
  entries: 'basePackages',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'cycleDuration', kind: 'duration' },
  ],
});
