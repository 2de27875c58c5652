import { collection } from '../collection.ts';

export const catalogProducts = collection({
  name: 'catalog-products',
  shelf: 'offers',
  words: {
    one: { en: 'Product of the Catalog', pl: 'Produkt z Katalogu' },
    many: { en: 'Products of the Catalog', pl: 'Produkty z Katalogu' },
    note: {
      en: 'Type a name to look for it in Allegro’s Catalog.',
      pl: 'Wpisz nazwę, aby poszukać w Katalogu produktów Allegro.',
    },
  },
  groups: ['products'],
  methods: { list: 'sale.products.list', get: 'sale.products.get' },
  search: 'phrase',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'category.id', kind: 'text' },
    { path: 'publication.status', kind: 'choice' },
    { path: 'hasProtectedBrand', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  references: { 'category.id': 'categories', 'category.similar[].id': 'categories' },
});
