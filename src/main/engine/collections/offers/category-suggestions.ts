import { collection } from '../collection.ts';

export const categorySuggestions = collection({
  name: 'category-suggestions',
  shelf: 'offers',
  words: {
    one: { en: 'Suggested category', pl: 'Podpowiadana kategoria' },
    many: { en: 'Suggested categories', pl: 'Podpowiedzi kategorii' },
    note: {
      en: 'Type what you sell, and Allegro suggests where.',
      pl: 'Wpisz, co sprzedajesz, a Allegro podpowie kategorię.',
    },
  },
  groups: ['categories-and-parameters'],
  methods: { list: 'sale.matching-categories.list' },
  search: 'name',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'parent.name', kind: 'text' },
  ],
  reads: 'on-demand',
});
