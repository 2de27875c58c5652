import { collection } from '../collection.ts';

export const shippingRates = collection({
  name: 'shipping-rates',
  shelf: 'delivery',
  shape: 'matrix',
  words: {
    one: { en: 'Shipping price list', pl: 'Cennik dostawy' },
    many: { en: 'Shipping price lists', pl: 'Cenniki dostawy' },
    note: {
      en: 'Allegro keeps up to 250 of them; they can be changed, but not deleted.',
      pl: 'Allegro przechowuje ich najwyżej 250; można je zmieniać, ale nie usuwać.',
    },
  },
  groups: ['delivery'],
  methods: {
    list: 'sale.shipping-rates.list',
    get: 'sale.shipping-rates.get',
    create: 'sale.shipping-rates.create',
    update: 'sale.shipping-rates.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice' },
    { path: 'dispatchCountry', kind: 'choice' },
    { path: 'rates', kind: 'count', label: { en: 'Delivery methods', pl: 'Metody dostawy' } },
    { path: 'lastModified', kind: 'instant' },
  ],
  references: { 'rates[].deliveryMethod.id': 'delivery-methods' },
  inputs: { 'rates[].shippingTime.from': 'duration', 'rates[].shippingTime.to': 'duration' },
  needs: {
    name: {},
    type: { edition: '2026' },
    dispatchCountry: { edition: '2026', when: { name: 'type', is: 'PHYSICAL' } },
  },
  readOnly: ['lastModified', 'features', 'marketplaces'],
  knownBy: ['name'],
});
