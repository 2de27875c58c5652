import { collection } from '../collection.ts';

/** Where buyers fetch parcels and sellers leave them. */
export const pickupPoints = collection({
  name: 'pickup-points',
  shelf: 'orders',
  words: {
    one: { en: 'Pickup point', pl: 'Punkt odbioru' },
    many: { en: 'Pickup points', pl: 'Punkty odbioru' },
  },
  groups: ['orders'],
  methods: { list: 'order.carriers.allegro.points.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice', label: { en: 'Kind', pl: 'Rodzaj' } },
    { path: 'address.city', kind: 'text' },
    { path: 'address.street', kind: 'text' },
    { path: 'address.postCode', kind: 'code' },
    { path: 'description', kind: 'text' },
  ],
  reads: 'on-demand',
  goneNote: {
    en: 'In this edition Allegro does not tell its pickup points.',
    pl: 'W tej edycji Allegro nie podaje swoich punktów odbioru.',
  },
});
