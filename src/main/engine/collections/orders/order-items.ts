import { collection } from '../collection.ts';

/** Positions of an order, with their serial numbers. */
export const orderItems = collection({
  name: 'order-items',
  shelf: 'orders',
  words: { one: { en: 'Item', pl: 'Pozycja' }, many: { en: 'Items of the order', pl: 'Pozycje zamówienia' } },
  groups: ['orders'],
  methods: { list: 'order.checkout-forms.get' },
  entries: 'lineItems',
  title: ['offer.name'],
  columns: [
    { path: 'offer.name', kind: 'text' },
    { path: 'offer.external.id', kind: 'code', label: { en: 'External id (SKU)', pl: 'Sygnatura (SKU)' } },
    { path: 'quantity', kind: 'count' },
    { path: 'price', kind: 'money' },
    {
      path: 'serialNumbers.entries[].value',
      kind: 'text',
      label: { en: 'Serial numbers', pl: 'Numery seryjne' },
    },
    { path: 'boughtAt', kind: 'instant' },
  ],
  reads: 'on-demand',
  within: { collection: 'orders', param: 'id' },
  references: { 'offer.id': 'offers' },
});
