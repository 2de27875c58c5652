import { collection } from '../collection.ts';

export const compatibilitySuggestions = collection({
  name: 'compatibility-suggestions',
  shelf: 'offers',
  words: {
    one: { en: 'What the part fits, as Allegro suggests', pl: 'Do czego pasuje część według Allegro' },
    many: { en: 'Suggested compatibility lists', pl: 'Podpowiedzi listy „Pasuje do”' },
  },
  groups: ['compatibility-list'],
  methods: { get: 'sale.compatibility-list-suggestions.get' },
  key: [],
  title: [],
  columns: [
    { path: 'items[].text', kind: 'text' },
    { path: 'type', kind: 'choice' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offer.id' },
});
