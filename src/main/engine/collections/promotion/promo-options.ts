import { collection } from '../collection.ts';

export const promoOptions = collection({
  name: 'promo-options',
  shelf: 'promotion',
  words: {
    one: { en: 'Promoted offer', pl: 'Promowana oferta' },
    many: { en: 'Promo options of offers', pl: 'Opcje promowania ofert' },
  },
  groups: ['offer-management'],
  methods: { list: 'sale.offers.promo-options.list' },
  key: 'offerId',
  title: [],
  columns: [
    { path: 'offerId', kind: 'code' },
    { path: 'basePackage.id', kind: 'text' },
    { path: 'extraPackages[].id', kind: 'text' },
    { path: 'basePackage.validTo', kind: 'instant' },
    { path: 'basePackage.nextCycleDate', kind: 'instant' },
    { path: 'pendingChanges.basePackage.id', kind: 'text', label: { en: 'Then', pl: 'Potem' } },
  ],
  references: {
    offerId: 'offers',
    'basePackage.id': 'promotion-packages',
    'extraPackages[].id': 'extra-promotion-packages',
    'pendingChanges.basePackage.id': 'promotion-packages',
  },
  goneNote: {
    en: 'Here Stragan shows promo options offer by offer.',
    pl: 'Tu Stragan pokazuje opcje promowania przy każdej ofercie.',
  },
});
