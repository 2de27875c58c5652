import { collection } from '../collection.ts';

/** The journal of orders: Allegro keeps 60 days. */
export const orderEvents = collection({
  name: 'order-events',
  shelf: 'orders',
  words: { one: { en: 'Event', pl: 'Zdarzenie' }, many: { en: 'Order journal', pl: 'Dziennik zamówień' } },
  shape: 'timeline',
  groups: ['order-events'],
  methods: { list: 'order.events.list' },
  title: ['order.buyer.login'],
  columns: [
    { path: 'occurredAt', kind: 'instant' },
    { path: 'type', kind: 'choice', label: { en: 'What happened', pl: 'Zdarzenie' } },
    { path: 'order.buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'order.lineItems[].offer.name', kind: 'text', label: { en: 'Items', pl: 'Przedmioty' } },
    { path: 'order.checkoutForm.id', kind: 'text', label: { en: 'Order', pl: 'Zamówienie' } },
  ],
  reads: 'on-demand',
  references: { 'order.checkoutForm.id': 'orders' },
});
