import { collection } from '../collection.ts';

export const compatibleProducts = collection({
  name: 'compatible-products',
  shelf: 'offers',
  words: {
    one: { en: 'Vehicle', pl: 'Pojazd' },
    many: { en: 'Vehicles', pl: 'Pojazdy' },
  },
  groups: ['compatibility-list'],
  methods: { list: 'sale.compatible-products.list' },
  query: { type: 'CAR' },
  title: ['text'],
  columns: [
    { path: 'text', kind: 'text' },
    { path: 'attributes[].values[]', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'compatible-groups', param: 'group.id' },
});
