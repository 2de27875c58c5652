import { collection } from '../collection.ts';

export const smart = collection({
  name: 'smart',
  shelf: 'account',
  words: {
    one: { en: 'Smart! of the shop', pl: 'Smart! sklepu' },
    many: { en: 'Smart! of the shop', pl: 'Smart! sklepu' },
  },
  groups: ['smart-classification'],
  methods: { get: 'sale.smart.get' },
  title: [],
  columns: [
    { path: 'classification.fulfilled', kind: 'yes-no' },
    { path: 'classification.lastChanged', kind: 'instant' },
    { path: 'conditions', kind: 'count' },
  ],
  references: { 'excludedDeliveryMethods[].id': 'delivery-methods' },
});
