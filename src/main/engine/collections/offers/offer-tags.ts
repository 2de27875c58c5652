import { collection } from '../collection.ts';

export const offerTags = collection({
  name: 'offer-tags',
  shelf: 'offers',
  words: {
    one: { en: 'Tags of an offer', pl: 'Tagi oferty' },
    many: { en: 'Tags of offers', pl: 'Tagi ofert' },
  },
  groups: ['tags'],
  methods: { get: 'sale.offers.tags.list', update: 'sale.offers.tags.create' },
  title: [],
  columns: [{ path: 'tags[].name', kind: 'text', label: { en: 'Tags', pl: 'Tagi' } }],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: { 'tags[].id': 'tags' },
  sets: ['tags'],
});
