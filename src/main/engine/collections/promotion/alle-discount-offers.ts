import { collection } from '../collection.ts';

export const alleDiscountOffers = collection({
  name: 'alle-discount-offers',
  shelf: 'promotion',
  words: {
    one: { en: 'Offer in AlleDiscount', pl: 'Oferta w AlleObniżce' },
    many: { en: 'Offers in AlleDiscount', pl: 'Oferty w AlleObniżce' },
  },
  groups: ['allediscount'],
  methods: { list: 'sale.alle-discount.submitted-offers.list' },
  key: 'participationId',
  title: [],
  columns: [
    { path: 'offer.id', kind: 'code' },
    { path: 'process.status', kind: 'choice' },
    { path: 'prices.proposedPrice', kind: 'money' },
    { path: 'prices.maximumSellingPrice', kind: 'money' },
    { path: 'purchaseLimit', kind: 'count' },
  ],
  reads: 'on-demand',
  within: { collection: 'alle-discount-campaigns', param: 'campaignId' },
  references: { 'offer.id': 'offers', 'campaign.id': 'alle-discount-campaigns' },
  goneNote: { en: 'AlleDiscount came in 2023.', pl: 'AlleObniżkę wprowadzono w 2023 roku.' },
});
