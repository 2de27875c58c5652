import { collection } from '../collection.ts';

/** Returns that Allegro’s warehouse looked through. */
export const warehouseReturns = collection({
  name: 'warehouse-returns',
  shelf: 'warehouse',
  words: {
    one: { en: 'Return to the warehouse', pl: 'Zwrot do magazynu' },
    many: { en: 'Returns to the warehouse', pl: 'Zwroty do magazynu' },
  },
  groups: ['fulfillment-returns'],
  methods: { list: 'fulfillment.returns.refund-dispositions.list' },
  key: ['orderId', 'offerId', 'createdAt', 'type'],
  title: ['product.name', 'buyer.login'],
  columns: [
    { path: 'product.name', kind: 'text' },
    { path: 'product.quantity', kind: 'count' },
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'type', kind: 'choice', label: { en: 'Kind', pl: 'Rodzaj' } },
    { path: 'stockStatus', kind: 'choice' },
    { path: 'refund.details', kind: 'choice', label: { en: 'Refund', pl: 'Zwrot wpłaty' } },
    { path: 'accountableForNonSellability', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { orderId: 'orders', offerId: 'offers' },
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
