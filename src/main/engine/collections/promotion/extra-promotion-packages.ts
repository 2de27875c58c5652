import { collection } from '../collection.ts';

export const extraPromotionPackages = collection({
  name: 'extra-promotion-packages',
  shelf: 'promotion',
  words: {
    one: { en: 'Extra promotion package', pl: 'Dodatkowy pakiet promowania' },
    many: { en: 'Extra promotion packages', pl: 'Dodatkowe pakiety promowania' },
    note: { en: 'An offer may have several.', pl: 'Oferta może mieć ich kilka.' },
  },
  groups: ['promotion-packages'],
  methods: { list: 'sale.offer-promotion-packages.list' },
  entries: 'extraPackages',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'cycleDuration', kind: 'duration' },
  ],
});
