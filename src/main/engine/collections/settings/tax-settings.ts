import { collection } from '../collection.ts';

export const taxSettings = collection({
  name: 'tax-settings',
  shelf: 'settings',
  words: {
    one: { en: 'VAT settings of a category', pl: 'Ustawienia VAT kategorii' },
    many: { en: 'VAT settings', pl: 'Ustawienia VAT' },
    note: {
      en: 'What may be said of VAT in offers of a category.',
      pl: 'Co w ofertach danej kategorii można podać o podatku VAT.',
    },
  },
  groups: ['tax-settings'],
  methods: { get: 'sale.tax-settings.list' },
  title: [],
  columns: [
    { path: 'rates[].countryCode', kind: 'choice', label: { en: 'Countries', pl: 'Kraje' } },
    { path: 'subjects[].label', kind: 'text' },
    { path: 'exemptions', kind: 'count' },
    { path: 'settings[].rate.name', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'categories', param: 'category.id' },
});
