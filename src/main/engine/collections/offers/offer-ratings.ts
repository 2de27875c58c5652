import { collection } from '../collection.ts';

export const offerRatings = collection({
  name: 'offer-ratings',
  shelf: 'offers',
  words: {
    one: { en: 'Rating of an offer', pl: 'Ocena oferty' },
    many: { en: 'Ratings of offers', pl: 'Oceny ofert' },
  },
  groups: ['offer-rating'],
  methods: { get: 'sale.offers.rating.get' },
  title: ['averageScore'],
  columns: [
    { path: 'averageScore', kind: 'text' },
    { path: 'totalResponses', kind: 'count' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
});
