import { collection } from '../collection.ts';

/** Payments given back to buyers. */
export const paymentRefunds = collection({
  name: 'payment-refunds',
  shelf: 'money',
  words: { one: { en: 'Refund', pl: 'Zwrot wpłaty' }, many: { en: 'Refunds', pl: 'Zwroty wpłat' } },
  groups: ['payments'],
  methods: { list: 'payments.refunds.list' },
  title: ['order.id'],
  columns: [
    { path: 'order.id', kind: 'text', label: { en: 'Order', pl: 'Zamówienie' } },
    { path: 'totalValue', kind: 'money' },
    { path: 'reason', kind: 'choice', label: { en: 'Reason', pl: 'Powód' } },
    { path: 'status', kind: 'choice' },
    { path: 'sellerComment', kind: 'text' },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { 'order.id': 'orders' },
});
