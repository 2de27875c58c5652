import { collection } from '../collection.ts';

export const offerPriceRules = collection({
  name: 'offer-price-rules',
  shelf: 'offers',
  words: {
    one: { en: 'Pricing rule of an offer', pl: 'Reguła cenowa oferty' },
    many: { en: 'Pricing rules of an offer', pl: 'Reguły cenowe oferty' },
  },
  groups: ['automatic-pricing'],
  methods: { list: 'sale.price-automation.offers.rules.list' },
  key: 'marketplace.id',
  title: ['marketplace.id'],
  columns: [
    { path: 'marketplace.id', kind: 'choice' },
    { path: 'rule.id', kind: 'text' },
    { path: 'configuration.priceRange.minPrice', kind: 'money' },
    { path: 'configuration.priceRange.maxPrice', kind: 'money' },
    { path: 'updatedAt', kind: 'instant' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: { 'rule.id': 'price-rules' },
  goneNote: {
    en: 'Allegro has pricing rules since 2023.',
    pl: 'Allegro ma reguły cenowe od 2023 roku.',
  },
});
