import { collection } from '../collection.ts';

/** Goods announced to Allegro’s warehouse. */
export const shipNotices = collection({
  name: 'ship-notices',
  shelf: 'warehouse',
  words: { one: { en: 'Ship notice', pl: 'Awizacja' }, many: { en: 'Ship notices', pl: 'Awizacje' } },
  groups: ['advance-ship-notices'],
  methods: {
    list: 'fulfillment.advance-ship-notices.list',
    get: 'fulfillment.advance-ship-notices.get',
    create: 'fulfillment.advance-ship-notices.create',
    update: 'fulfillment.advance-ship-notices.update',
    remove: 'fulfillment.advance-ship-notices.delete',
  },
  title: ['displayNumber'],
  columns: [
    { path: 'displayNumber', kind: 'code', label: { en: 'Number', pl: 'Numer' } },
    { path: 'status', kind: 'choice' },
    { path: 'items[].quantity', kind: 'count', label: { en: 'Pieces', pl: 'Sztuk' } },
    { path: 'shipping.method', kind: 'choice', label: { en: 'Brought by', pl: 'Transport' } },
    { path: 'shipping.estimatedTimeOfArrival', kind: 'instant' },
    { path: 'createdAt', kind: 'instant' },
    { path: 'submittedAt', kind: 'instant' },
  ],
  references: { 'items[].product.id': 'warehouse-products' },
  knownBy: ['items'],
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
