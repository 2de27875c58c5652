import { collection } from '../collection.ts';

export const mixedQuantityDiscounts = collection({
  name: 'mixed-quantity-discounts',
  shelf: 'promotion',
  words: {
    one: { en: 'Quantity discount across offers', pl: 'Rabat ilościowy na różne oferty' },
    many: { en: 'Quantity discounts across offers', pl: 'Rabaty ilościowe na różne oferty' },
    note: {
      en: 'Pieces of several offers are counted together.',
      pl: 'Sztuki z kilku ofert liczą się razem.',
    },
  },
  groups: ['rebates-and-promotions'],
  methods: {
    list: 'sale.loyalty.promotions.list',
    get: 'sale.loyalty.promotions.get',
    create: 'sale.loyalty.promotions.create',
    remove: 'sale.loyalty.promotions.delete',
  },
  query: { promotionType: 'CROSS_MULTIPACK' },
  only: {
    'benefits[].specification.type': 'UNIT_PERCENTAGE_DISCOUNT',
    'offerCriteria[].type': 'CONTAINS_OFFERS',
  },
  over: { status: 'INACTIVE' },
  title: [],
  columns: [
    { path: 'benefits[].specification.trigger.forEachQuantity', kind: 'count' },
    { path: 'benefits[].specification.trigger.discountedNumber', kind: 'count' },
    { path: 'benefits[].specification.configuration.percentage', kind: 'percent' },
    { path: 'offerCriteria[].offers[].id', kind: 'code' },
    { path: 'status', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { 'offerCriteria[].offers[].id': 'offers' },
  readOnly: [
    'status',
    'createdAt',
    'offerCriteria[].offers[].quantity',
    'offerCriteria[].offers[].promotionEntryPoint',
  ],
  knownBy: ['benefits', 'offerCriteria'],
});
