import { collection } from '../collection.ts';

export const priceRules = collection({
  name: 'price-rules',
  shelf: 'offers',
  words: {
    one: { en: 'Pricing rule', pl: 'Reguła cenowa' },
    many: { en: 'Pricing rules', pl: 'Reguły cenowe' },
    note: {
      en: 'A price typed by hand switches the rule off for that offer.',
      pl: 'Ręczna zmiana ceny wyłącza regułę w danej ofercie.',
    },
  },
  groups: ['automatic-pricing'],
  methods: {
    list: 'sale.price-automation.rules.list',
    get: 'sale.price-automation.rules.get',
    create: 'sale.price-automation.rules.create',
    update: 'sale.price-automation.rules.update',
    remove: 'sale.price-automation.rules.delete',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice' },
    { path: 'default', kind: 'yes-no' },
    { path: 'configuration.changeByPercentage.value', kind: 'percent' },
    { path: 'updatedAt', kind: 'instant' },
  ],
  goneNote: {
    en: 'Allegro has pricing rules since 2023.',
    pl: 'Allegro ma reguły cenowe od 2023 roku.',
  },
});
