import { collection } from '../collection.ts';

export const productParameters = collection({
  name: 'product-parameters',
  shelf: 'offers',
  words: {
    one: { en: 'Parameter of products', pl: 'Parametr produktów' },
    many: { en: 'Parameters of products', pl: 'Parametry produktów' },
  },
  groups: ['products'],
  methods: { list: 'sale.categories.product-parameters' },
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
