import { collection } from '../collection.ts';

export const quantityDiscounts = collection({
  name: 'quantity-discounts',
  shelf: 'promotion',
  words: {
    one: { en: 'Quantity discount', pl: 'Rabat ilościowy' },
    many: { en: 'Quantity discounts', pl: 'Rabaty ilościowe' },
    note: { en: 'The second or third piece is cheaper.', pl: 'Druga lub kolejna sztuka taniej.' },
  },
  groups: ['rebates-and-promotions'],
  methods: {
    list: 'sale.loyalty.promotions.list',
    get: 'sale.loyalty.promotions.get',
    create: 'sale.loyalty.promotions.create',
    remove: 'sale.loyalty.promotions.delete',
  },
  query: { promotionType: 'MULTIPACK' },
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
