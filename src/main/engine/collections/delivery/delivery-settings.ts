import { collection } from '../collection.ts';

export const deliverySettings = collection({
  name: 'delivery-settings',
  shelf: 'delivery',
  words: {
    one: { en: 'Delivery settings', pl: 'Ustawienia dostawy' },
    many: { en: 'Delivery settings', pl: 'Ustawienia dostawy' },
    note: {
      en: 'From which amount delivery is free, and how costs of several things are joined.',
      pl: 'Od jakiej kwoty dostawa jest darmowa i jak łączą się koszty kilku rzeczy.',
    },
  },
  groups: ['delivery'],
  methods: { get: 'sale.delivery-settings.get', update: 'sale.delivery-settings.update' },
  key: 'marketplace.id',
  title: ['marketplace.id'],
  columns: [
    { path: 'marketplace.id', kind: 'choice' },
    { path: 'freeDelivery', kind: 'money' },
    { path: 'abroadFreeDelivery', kind: 'money' },
    { path: 'joinPolicy.strategy', kind: 'choice' },
    { path: 'updatedAt', kind: 'instant' },
  ],
  readOnly: ['marketplace'],
});
