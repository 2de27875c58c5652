import { collection } from '../collection.ts';

/** What everybody sees of the shop. */
export const ratingsSummary = collection({
  name: 'ratings-summary',
  shelf: 'talk',
  words: {
    one: { en: 'Public rating', pl: 'Publiczna ocena' },
    many: { en: 'Public rating', pl: 'Publiczna ocena' },
  },
  groups: ['public-user-information'],
  methods: { get: 'users.ratings-summary.get' },
  title: [],
  columns: [
    { path: 'recommendedPercentage', kind: 'percent' },
    { path: 'recommended.unique', kind: 'count', label: { en: 'Recommend', pl: 'Poleca' } },
    { path: 'notRecommended.unique', kind: 'count', label: { en: 'Do not recommend', pl: 'Nie poleca' } },
    {
      path: 'recommended.total',
      kind: 'count',
      label: { en: 'Recommendations in all', pl: 'Poleceń łącznie' },
    },
    {
      path: 'notRecommended.total',
      kind: 'count',
      label: { en: 'Not recommended in all', pl: 'Niepoleceń łącznie' },
    },
  ],
  ofSeller: 'userId',
});
