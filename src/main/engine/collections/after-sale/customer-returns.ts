import { collection } from '../collection.ts';

export const customerReturns = collection({
  name: 'customer-returns',
  shelf: 'after-sale',
  words: { one: { en: 'Return', pl: 'Zwrot' }, many: { en: 'Customer returns', pl: 'Zwroty' } },
  groups: ['customer-returns'],
  methods: { list: 'order.customer-returns.list', get: 'order.customer-returns.get' },
  title: ['buyer.login', 'referenceNumber'],
  columns: [
    { path: 'referenceNumber', kind: 'code' },
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'status', kind: 'choice' },
    { path: 'items[].name', kind: 'text', label: { en: 'Items', pl: 'Przedmioty' } },
    { path: 'createdAt', kind: 'instant', label: { en: 'Reported', pl: 'Zgłoszono' } },
    { path: 'items[].reason.type', kind: 'choice', label: { en: 'Reason', pl: 'Powód' } },
    { path: 'items[].quantity', kind: 'count', label: { en: 'Pieces', pl: 'Sztuk' } },
    { path: 'rejection.code', kind: 'choice', label: { en: 'Rejected', pl: 'Odrzucono' } },
    { path: 'isFulfillment', kind: 'yes-no' },
  ],
  references: { orderId: 'orders', 'items[].offerId': 'offers', 'parcels[].carrierId': 'carriers' },
});
