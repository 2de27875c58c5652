import { collection } from '../collection.ts';

/** What happens to goods that cannot be sold any more. */
export const removalPreferences = collection({
  name: 'removal-preferences',
  shelf: 'warehouse',
  words: {
    one: { en: 'Goods that cannot be sold', pl: 'Towary niesprzedawalne' },
    many: { en: 'Goods that cannot be sold', pl: 'Towary niesprzedawalne' },
  },
  groups: ['fulfillment-removal'],
  methods: { get: 'fulfillment.removal.preferences.get', update: 'fulfillment.removal.preferences.update' },
  title: [],
  columns: [
    { path: 'operation', kind: 'choice' },
    { path: 'address.company', kind: 'text' },
    { path: 'address.street', kind: 'text' },
    { path: 'address.city', kind: 'text' },
  ],
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
