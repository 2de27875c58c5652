import { collection } from '../collection.ts';

export const deliverySettingsAbroad = collection({
  name: 'delivery-settings-abroad',
  shelf: 'delivery',
  words: {
    one: { en: 'Delivery settings of a marketplace', pl: 'Ustawienia dostawy na rynku' },
    many: { en: 'Delivery settings of a marketplace', pl: 'Ustawienia dostawy na rynku' },
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
  reads: 'on-demand',
  within: { collection: 'marketplaces', param: 'marketplace.id' },
  editions: ['2026'],
  goneNote: {
    en: 'Before 2023 Allegro sold on one marketplace.',
    pl: 'Przed 2023 rokiem Allegro sprzedawało na jednym rynku.',
  },
});
