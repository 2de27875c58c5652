import { collection } from '../collection.ts';

export const categoryParameters = collection({
  name: 'category-parameters',
  shelf: 'offers',
  words: {
    one: { en: 'Parameter of offers', pl: 'Parametr ofert' },
    many: { en: 'Parameters of offers', pl: 'Parametry ofert' },
  },
  groups: ['categories-and-parameters'],
  methods: { list: 'sale.categories.parameters' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'required', kind: 'yes-no' },
    { path: 'type', kind: 'choice' },
    { path: 'unit', kind: 'text' },
    { path: 'dictionary[].value', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'categories', param: 'categoryId' },
});
