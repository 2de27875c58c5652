import { collection } from '../collection.ts';

/** Tracking numbers told to the buyer, by whomever. */
export const orderShipments = collection({
  name: 'order-shipments',
  shelf: 'orders',
  words: {
    one: { en: 'Tracking number', pl: 'Numer przesyłki' },
    many: { en: 'Tracking numbers', pl: 'Numery przesyłek' },
  },
  groups: ['carriers'],
  methods: { list: 'order.checkout-forms.shipments.list' },
  title: ['waybill'],
  columns: [
    { path: 'waybill', kind: 'code' },
    { path: 'carrierId', kind: 'text', label: { en: 'Carrier', pl: 'Przewoźnik' } },
    { path: 'carrierName', kind: 'text', label: { en: 'Other carrier', pl: 'Inny przewoźnik' } },
    { path: 'createdAt', kind: 'instant', label: { en: 'Added', pl: 'Dodano' } },
  ],
  reads: 'on-demand',
  within: { collection: 'orders', param: 'id' },
  references: { carrierId: 'carriers' },
});
