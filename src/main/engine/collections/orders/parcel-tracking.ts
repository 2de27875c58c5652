import { collection } from '../collection.ts';

/** What befell a parcel on its way. */
export const parcelTracking = collection({
  name: 'parcel-tracking',
  shelf: 'orders',
  words: { one: { en: 'Step', pl: 'Krok' }, many: { en: 'On its way', pl: 'Historia przesyłki' } },
  shape: 'timeline',
  groups: ['orders'],
  methods: { list: 'order.carriers.tracking.get' },
  entries: 'waybills[].trackingDetails.statuses',
  key: ['occurredAt', 'code'],
  title: ['description'],
  columns: [
    { path: 'occurredAt', kind: 'instant' },
    { path: 'code', kind: 'choice', label: { en: 'What happened', pl: 'Zdarzenie' } },
    { path: 'description', kind: 'text' },
  ],
  reads: 'on-demand',
  within: {
    collection: 'order-shipments',
    param: 'waybill',
    also: { carrierId: 'carrierId', waybill: 'waybill' },
  },
  goneNote: {
    en: 'In this edition Allegro does not tell where a parcel is.',
    pl: 'W tej edycji Allegro nie mówi, gdzie jest przesyłka.',
  },
});
