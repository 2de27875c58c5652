import { collection } from '../collection.ts';

export const offerPromoOptions = collection({
  name: 'offer-promo-options',
  shelf: 'promotion',
  words: {
    one: { en: 'Promo options of an offer', pl: 'Opcje promowania oferty' },
    many: { en: 'Promo options of an offer', pl: 'Opcje promowania oferty' },
  },
  groups: ['promotion-packages'],
  methods: { get: 'sale.offers.promo-options.get' },
  title: [],
  columns: [
    { path: 'basePackage.id', kind: 'text' },
    { path: 'extraPackages[].id', kind: 'text' },
    { path: 'basePackage.validTo', kind: 'instant' },
    { path: 'basePackage.nextCycleDate', kind: 'instant' },
    { path: 'pendingChanges.basePackage.id', kind: 'text', label: { en: 'Then', pl: 'Potem' } },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: {
    'basePackage.id': 'promotion-packages',
    'extraPackages[].id': 'extra-promotion-packages',
    'pendingChanges.basePackage.id': 'promotion-packages',
  },
});
