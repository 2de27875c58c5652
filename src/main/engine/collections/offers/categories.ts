import { collection } from '../collection.ts';

export const categories = collection({
  name: 'categories',
  shelf: 'offers',
  words: {
    one: { en: 'Category', pl: 'Kategoria' },
    many: { en: 'Categories', pl: 'Kategorie' },
  },
  groups: ['categories-and-parameters'],
  methods: { list: 'sale.categories.list', get: 'sale.categories.get' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'leaf', kind: 'yes-no' },
    { path: 'options.advertisement', kind: 'yes-no' },
    { path: 'options.offersWithProductPublicationEnabled', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  within: { collection: 'categories', param: 'parent.id' },
  references: { 'parent.id': 'categories' },
});
