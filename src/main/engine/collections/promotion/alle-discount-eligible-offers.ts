import { collection } from '../collection.ts';

export const alleDiscountEligibleOffers = collection({
  name: 'alle-discount-eligible-offers',
  shelf: 'promotion',
  words: {
    one: { en: 'Offer that may join', pl: 'Oferta do zgłoszenia' },
    many: { en: 'Offers that may join', pl: 'Oferty do zgłoszenia' },
  },
  groups: ['allediscount'],
  methods: { list: 'sale.alle-discount.eligible-offers.list' },
  title: [],
  columns: [
    { path: 'id', kind: 'code', label: { en: 'Offer', pl: 'Oferta' } },
    { path: 'basePrice', kind: 'money' },
    { path: 'alleDiscount.requiredMerchantPrice', kind: 'money' },
    { path: 'alleDiscount.minimumGuaranteedDiscount.percentage', kind: 'percent' },
    { path: 'alleDiscount.campaignConditions.meetsConditions', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  within: { collection: 'alle-discount-campaigns', param: 'campaignId' },
  references: { id: 'offers' },
  goneNote: { en: 'AlleDiscount came in 2023.', pl: 'AlleObniżkę wprowadzono w 2023 roku.' },
});
