import { collection } from '../collection.ts';

export const orderDiscounts = collection({
  name: 'order-discounts',
  shelf: 'promotion',
  words: {
    one: { en: 'Discount on large orders', pl: 'Rabat od wartości zamówienia' },
    many: { en: 'Discounts on large orders', pl: 'Rabaty od wartości zamówienia' },
    note: { en: 'One of them is active at a time.', pl: 'Aktywny może być tylko jeden.' },
  },
  groups: ['rebates-and-promotions'],
  methods: {
    list: 'sale.loyalty.promotions.list',
    get: 'sale.loyalty.promotions.get',
    create: 'sale.loyalty.promotions.create',
    update: 'sale.loyalty.promotions.update',
    remove: 'sale.loyalty.promotions.delete',
  },
  queryIn: { '2026': { promotionType: 'LARGE_ORDER_DISCOUNT' } },
  only: { 'benefits[].specification.type': 'LARGE_ORDER_DISCOUNT', 'offerCriteria[].type': 'ALL_OFFERS' },
  over: { status: 'INACTIVE' },
  title: [],
  columns: [
    { path: 'benefits[].specification.thresholds[].orderValue.lowerBound', kind: 'money' },
    { path: 'benefits[].specification.thresholds[].discount.percentage', kind: 'percent' },
    { path: 'status', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  readOnly: ['status', 'createdAt', 'offerCriteria[].offers'],
  knownBy: ['benefits'],
});
