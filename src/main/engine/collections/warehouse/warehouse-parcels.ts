import { collection } from '../collection.ts';

/** Parcels that Allegro’s warehouse sent for an order. */
export const warehouseParcels = collection({
  name: 'warehouse-parcels',
  shelf: 'warehouse',
  words: {
    one: { en: 'Parcel of the warehouse', pl: 'Paczka z magazynu' },
    many: { en: 'Parcels of the warehouse', pl: 'Paczki z magazynu' },
  },
  groups: ['fulfillment-parcels'],
  methods: { list: 'fulfillment.orders.parcels.list' },
  entries: 'parcels',
  key: 'waybill',
  title: ['waybill'],
  columns: [
    { path: 'waybill', kind: 'code' },
    { path: 'items[].quantity', kind: 'count', label: { en: 'Pieces', pl: 'Sztuk' } },
    { path: 'items[].serialNumbers[]', kind: 'code', label: { en: 'Serial numbers', pl: 'Numery seryjne' } },
  ],
  reads: 'on-demand',
  within: { collection: 'orders', param: 'orderId' },
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
