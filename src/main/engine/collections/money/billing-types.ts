import { collection } from '../collection.ts';

export const billingTypes = collection({
  name: 'billing-types',
  shelf: 'money',
  words: {
    one: { en: 'Kind of fee', pl: 'Rodzaj opłaty' },
    many: { en: 'Kinds of fees', pl: 'Rodzaje opłat' },
  },
  groups: ['billing'],
  methods: { list: 'billing.billing-types.list' },
  title: ['description'],
  columns: [
    { path: 'description', kind: 'text', label: { en: 'Kind of fee', pl: 'Rodzaj opłaty' } },
    { path: 'id', kind: 'code', label: { en: 'Code', pl: 'Kod' } },
  ],
});
