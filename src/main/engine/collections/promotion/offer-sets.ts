import { collection } from '../collection.ts';

export const offerSets = collection({
  name: 'offer-sets',
  shelf: 'promotion',
  words: {
    one: { en: 'Set of offers', pl: 'Zestaw ofert' },
    many: { en: 'Sets of offers', pl: 'Zestawy ofert' },
  },
  groups: ['rebates-and-promotions'],
  methods: {
    list: 'sale.loyalty.promotions.list',
    get: 'sale.loyalty.promotions.get',
    create: 'sale.loyalty.promotions.create',
    remove: 'sale.loyalty.promotions.delete',
  },
  query: { promotionType: 'BUNDLE' },
  only: {
    'benefits[].specification.type': 'ORDER_FIXED_DISCOUNT',
    'offerCriteria[].type': 'CONTAINS_OFFERS',
  },
  over: { status: 'INACTIVE' },
  title: [],
  columns: [
    { path: 'offerCriteria[].offers[].id', kind: 'code' },
    { path: 'offerCriteria[].offers[].quantity', kind: 'count' },
    { path: 'benefits[].specification.value', kind: 'money' },
    { path: 'status', kind: 'choice' },
    { path: 'createdAt', kind: 'instant' },
  ],
  references: { 'offerCriteria[].offers[].id': 'offers' },
  readOnly: ['status', 'createdAt'],
  knownBy: ['benefits', 'offerCriteria'],
  editions: ['2022'],
  goneNote: {
    en: 'Since October 2024 sets of offers are bundles, in a list of their own.',
    pl: 'Od października 2024 zestawy ofert mają własną listę: Zestawy.',
  },
});
