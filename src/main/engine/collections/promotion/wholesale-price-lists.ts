import { collection } from '../collection.ts';

export const wholesalePriceLists = collection({
  name: 'wholesale-price-lists',
  shelf: 'promotion',
  words: {
    one: { en: 'Wholesale price list', pl: 'Cennik hurtowy' },
    many: { en: 'Wholesale price lists', pl: 'Cenniki hurtowe' },
  },
  groups: ['rebates-and-promotions'],
  methods: {
    list: 'sale.loyalty.promotions.list',
    get: 'sale.loyalty.promotions.get',
    create: 'sale.loyalty.promotions.create',
    update: 'sale.loyalty.promotions.update',
    remove: 'sale.loyalty.promotions.delete',
  },
  queryIn: { '2026': { promotionType: 'WHOLESALE_PRICE_LIST' } },
  only: {
    'benefits[].specification.type': 'WHOLESALE_PRICE_LIST',
    'offerCriteria[].type': 'OFFERS_ASSIGNED_EXTERNALLY',
  },
  over: { status: 'INACTIVE' },
  title: ['benefits[].specification.name'],
  columns: [
    { path: 'benefits[].specification.name', kind: 'text' },
    { path: 'benefits[].specification.thresholds[].quantity.lowerBound', kind: 'count' },
    { path: 'benefits[].specification.thresholds[].discount.percentage', kind: 'percent' },
    { path: 'status', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  readOnly: ['status', 'createdAt', 'offerCriteria[].offers'],
  knownBy: ['benefits'],
});
