import { collection } from '../collection.ts';

export const compatibilityCategories = collection({
  name: 'compatibility-categories',
  shelf: 'offers',
  words: {
    one: { en: 'Category with compatibility lists', pl: 'Kategoria z listą „Pasuje do”' },
    many: { en: 'Categories with compatibility lists', pl: 'Kategorie z listą „Pasuje do”' },
    note: {
      en: 'Offers here may say what a part fits.',
      pl: 'Tu oferty mogą podawać, do czego pasuje część.',
    },
  },
  groups: ['compatibility-list'],
  methods: { list: 'sale.compatibility-list.supported-categories.list' },
  key: 'categoryId',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'itemsType', kind: 'choice' },
    { path: 'inputType', kind: 'choice' },
    { path: 'validationRules.maxRows', kind: 'count' },
  ],
  references: { categoryId: 'categories' },
});
