import { collection } from '../collection.ts';

/** Commission that the seller asks Allegro to give back. */
export const refundClaims = collection({
  name: 'refund-claims',
  shelf: 'after-sale',
  words: {
    one: { en: 'Commission refund claim', pl: 'Wniosek o zwrot prowizji' },
    many: { en: 'Commission refund claims', pl: 'Wnioski o zwrot prowizji' },
  },
  groups: ['commission-refunds'],
  methods: { list: 'order.refund-claims.list', get: 'order.refund-claims.get' },
  title: ['lineItem.offer.name', 'lineItem.offer.id', 'buyer.login'],
  columns: [
    { path: 'lineItem.offer.id', kind: 'text', label: { en: 'Offer', pl: 'Oferta' } },
    { path: 'commission', kind: 'money' },
    { path: 'status', kind: 'choice' },
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'quantity', kind: 'count' },
    { path: 'type', kind: 'choice', label: { en: 'Made', pl: 'Złożony' } },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { 'lineItem.offer.id': 'offers' },
});
