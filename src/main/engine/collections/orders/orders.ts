import { collection } from '../collection.ts';

export const orders = collection({
  name: 'orders',
  shelf: 'orders',
  words: { one: { en: 'Order', pl: 'Zamówienie' }, many: { en: 'Orders', pl: 'Zamówienia' } },
  groups: ['orders'],
  methods: { list: 'order.checkout-forms.list', get: 'order.checkout-forms.get' },
  title: ['buyer.login', 'buyer.lastName'],
  columns: [
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'lineItems[].quantity', kind: 'count', label: { en: 'Pieces', pl: 'Sztuk' } },
    { path: 'summary.totalToPay', kind: 'money' },
    { path: 'status', kind: 'choice', label: { en: 'Order status', pl: 'Status zamówienia' } },
    {
      path: 'fulfillment.status',
      kind: 'choice',
      label: { en: 'Fulfillment status', pl: 'Status realizacji' },
    },
    { path: 'delivery.method.name', kind: 'text', label: { en: 'Delivery method', pl: 'Metoda dostawy' } },
    { path: 'lineItems.0.boughtAt', kind: 'instant' },
    { path: 'payment.finishedAt', kind: 'instant', label: { en: 'Paid', pl: 'Opłacone' } },
    { path: 'delivery.time.dispatch.to', kind: 'instant', label: { en: 'Dispatch by', pl: 'Wyślij do' } },
  ],
  since: { param: 'updatedAt.gte', path: 'updatedAt' },
  reads: 'hourly',
  references: { 'lineItems[].offer.id': 'offers' },
});
