import { collection } from '../collection.ts';

export const userRatings = collection({
  name: 'user-ratings',
  shelf: 'talk',
  words: { one: { en: 'Rating', pl: 'Ocena' }, many: { en: 'Ratings', pl: 'Oceny' } },
  groups: ['user-ratings', 'information-about-user'],
  methods: { list: 'sale.user-ratings.list', get: 'sale.user-ratings.get' },
  title: ['buyer.login'],
  columns: [
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'recommended', kind: 'yes-no' },
    { path: 'comment', kind: 'text' },
    { path: 'order.offers[].title', kind: 'text', label: { en: 'Items', pl: 'Przedmioty' } },
    { path: 'createdAt', kind: 'instant' },
    { path: 'answer.message', kind: 'text', label: { en: 'Answer', pl: 'Odpowiedź' } },
    { path: 'removal.possibleTo', kind: 'instant' },
    { path: 'excludedFromAverageRates', kind: 'yes-no' },
  ],
  references: { 'order.id': 'orders', 'order.offers[].id': 'offers' },
});
