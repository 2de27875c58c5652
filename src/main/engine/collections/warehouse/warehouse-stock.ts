import { collection } from '../collection.ts';

/** What lies in Allegro’s warehouse. */
export const warehouseStock = collection({
  name: 'warehouse-stock',
  shelf: 'warehouse',
  words: {
    one: { en: 'Product in stock', pl: 'Produkt w magazynie' },
    many: { en: 'Stock at Allegro', pl: 'Stany w Magazynie Allegro' },
  },
  groups: ['fulfillment-stock'],
  methods: { list: 'fulfillment.stock.list' },
  key: 'product.id',
  title: ['product.name'],
  columns: [
    { path: 'product.name', kind: 'text' },
    { path: 'quantity.available', kind: 'count' },
    { path: 'quantity.onOrder', kind: 'count' },
    { path: 'quantity.onHold', kind: 'count' },
    { path: 'sellingStats.lastThirtyDaysSum', kind: 'count' },
    { path: 'reserve.outOfStockIn', kind: 'count' },
    { path: 'reserve.status', kind: 'choice', label: { en: 'Supply', pl: 'Zapas' } },
    { path: 'storageFee.status', kind: 'choice', label: { en: 'Storage fee', pl: 'Opłata za składowanie' } },
  ],
  references: { offerId: 'offers' },
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
