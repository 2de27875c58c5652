import { collection } from '../collection.ts';

/** Products that the Catalog lacks: Allegro's people look at each before it is listed. */
export const productProposals = collection({
  name: 'product-proposals',
  shelf: 'offers',
  words: {
    one: { en: 'Product proposed to the Catalog', pl: 'Produkt zgłoszony do Katalogu' },
    many: { en: 'Products proposed to the Catalog', pl: 'Produkty zgłoszone do Katalogu' },
    note: {
      en: 'Allegro’s moderators look at every proposal. It begins with what the offer says.',
      pl: 'Każde zgłoszenie sprawdzają moderatorzy Allegro. Formularz zaczyna się od danych z oferty.',
    },
  },
  groups: ['products'],
  methods: { get: 'sale.products.get', create: 'sale.product-proposals.create' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'category.id', kind: 'text' },
    { path: 'publication.status', kind: 'choice' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: { 'category.id': 'categories', 'category.similar[].id': 'categories' },
  readOnly: [
    'parameters[].options',
    'parameters[].unit',
    'parameters[].valuesLabels',
    'parameters[].rangeValue',
    'description.sections',
  ],
  begins: 'product-of-offer',
});
