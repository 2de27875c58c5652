import { collection } from '../collection.ts';

export const offerFees = collection({
  name: 'offer-fees',
  shelf: 'offers',
  words: {
    one: { en: 'Fee of an offer', pl: 'Opłata za ofertę' },
    many: { en: 'Fees of an offer', pl: 'Opłaty za ofertę' },
  },
  groups: ['pricing'],
  methods: { list: 'pricing.offer-quotes.list' },
  key: ['type', 'name'],
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'fee', kind: 'money' },
    { path: 'nextDate', kind: 'instant' },
    { path: 'enabled', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offer.id' },
});
