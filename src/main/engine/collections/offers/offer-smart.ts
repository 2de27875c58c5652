import { collection } from '../collection.ts';

export const offerSmart = collection({
  name: 'offer-smart',
  shelf: 'offers',
  words: {
    one: { en: 'Smart! of an offer', pl: 'Smart! oferty' },
    many: { en: 'Smart! of offers', pl: 'Smart! ofert' },
  },
  groups: ['smart-classification'],
  methods: { get: 'sale.offers.smart.get' },
  title: [],
  columns: [
    { path: 'classification.fulfilled', kind: 'yes-no' },
    { path: 'classification.lastChanged', kind: 'instant' },
    { path: 'scheduledForReclassification', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: { 'smartDeliveryMethods[].id': 'delivery-methods' },
});
