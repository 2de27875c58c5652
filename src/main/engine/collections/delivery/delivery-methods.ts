import { collection } from '../collection.ts';

export const deliveryMethods = collection({
  name: 'delivery-methods',
  shelf: 'delivery',
  words: {
    one: { en: 'Delivery method', pl: 'Metoda dostawy' },
    many: { en: 'Delivery methods', pl: 'Metody dostawy' },
  },
  groups: ['delivery'],
  methods: { list: 'sale.delivery-methods.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'paymentPolicy', kind: 'choice' },
    { path: 'destinationCountry', kind: 'choice' },
    { path: 'allegroEndorsed', kind: 'yes-no' },
    { path: 'shippingRatesConstraints.firstItemRate.max', kind: 'text' },
    { path: 'shippingRatesConstraints.allowed', kind: 'yes-no' },
  ],
});
