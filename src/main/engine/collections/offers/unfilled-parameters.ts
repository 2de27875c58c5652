import { collection } from '../collection.ts';

export const unfilledParameters = collection({
  name: 'unfilled-parameters',
  shelf: 'offers',
  words: {
    one: { en: 'Offer with missing parameters', pl: 'Oferta z nieuzupełnionymi parametrami' },
    many: { en: 'Missing parameters', pl: 'Nieuzupełnione parametry' },
  },
  groups: ['missing-parameters'],
  methods: { list: 'sale.offers.unfilled-parameters.list' },
  title: [],
  columns: [
    { path: 'id', kind: 'text', label: { en: 'Offer', pl: 'Oferta' } },
    { path: 'category.id', kind: 'text' },
    { path: 'parameters', kind: 'count' },
  ],
  fills: 'parameters',
  references: {
    id: 'offers',
    'category.id': 'categories',
    'parameters[].id': 'category-parameters',
  },
});
