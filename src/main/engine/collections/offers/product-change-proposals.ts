import { collection } from '../collection.ts';

/** Mistakes of the Catalog that a seller has found. */
export const productChangeProposals = collection({
  name: 'product-change-proposals',
  shelf: 'offers',
  words: {
    one: { en: 'Correction of a product', pl: 'Poprawka produktu' },
    many: { en: 'Corrections of a product', pl: 'Poprawki produktu' },
    note: {
      en: 'Allegro’s moderators decide about each value; at most 100 corrections a day.',
      pl: 'O każdej wartości decydują moderatorzy Allegro; najwyżej 100 poprawek dziennie.',
    },
  },
  groups: ['products'],
  methods: {
    get: 'sale.products.change-proposals.get',
    create: 'sale.products.change-proposals.create',
  },
  title: ['name.proposal', 'name'],
  columns: [
    { path: 'name.proposal', kind: 'text' },
    { path: 'name.resolutionType', kind: 'choice', label: { en: 'Name', pl: 'Nazwa' } },
    { path: 'category.resolutionType', kind: 'choice', label: { en: 'Category', pl: 'Kategoria' } },
    { path: 'note', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'catalog-products', param: 'productId' },
  references: { 'category.id': 'categories' },
  readOnly: [
    'parameters[].options',
    'parameters[].unit',
    'parameters[].valuesLabels',
    'parameters[].rangeValue',
  ],
  begins: 'product-as-it-is',
});
