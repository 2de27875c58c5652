import { collection } from '../collection.ts';

/** What the warehouse has counted of a ship notice. */
export const receivingState = collection({
  name: 'receiving-state',
  shelf: 'warehouse',
  words: {
    one: { en: 'Received product', pl: 'Przyjęty produkt' },
    many: { en: 'Receiving', pl: 'Przyjęcie' },
  },
  groups: ['advance-ship-notices'],
  methods: { list: 'fulfillment.advance-ship-notices.receiving-state.list' },
  entries: 'content',
  key: 'product.id',
  title: ['product.id'],
  columns: [
    { path: 'product.id', kind: 'text', label: { en: 'Product', pl: 'Produkt' } },
    { path: 'expected', kind: 'count' },
    { path: 'received[].quantity', kind: 'count', label: { en: 'Received', pl: 'Przyjęto' } },
    { path: 'received[].reasonCode', kind: 'choice', label: { en: 'Findings', pl: 'Wynik przyjęcia' } },
  ],
  reads: 'on-demand',
  within: { collection: 'ship-notices', param: 'id' },
  references: { 'product.id': 'warehouse-products' },
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
