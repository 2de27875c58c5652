import { collection } from '../collection.ts';

export const offerShippingRates = collection({
  name: 'offer-shipping-rates',
  shelf: 'delivery',
  words: {
    one: { en: 'Delivery of an offer without a price list', pl: 'Dostawa oferty bez cennika' },
    many: { en: 'Delivery of offers without a price list', pl: 'Dostawa ofert bez cennika' },
  },
  groups: ['delivery'],
  methods: { get: 'sale.offers.shipping-rates.get' },
  title: [],
  columns: [{ path: 'rates', kind: 'count', label: { en: 'Delivery methods', pl: 'Metody dostawy' } }],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: { 'rates[].deliveryMethod.id': 'delivery-methods' },
  goneNote: {
    en: 'Since June 2022 every offer names a shipping price list.',
    pl: 'Od czerwca 2022 każda oferta wskazuje cennik dostawy.',
  },
});
