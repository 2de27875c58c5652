import { collection } from '../collection.ts';

/** What Allegro charged and credited. */
export const billingEntries = collection({
  name: 'billing-entries',
  shelf: 'money',
  words: {
    one: { en: 'Billing entry', pl: 'Pozycja rozliczenia' },
    many: { en: 'Settlements with Allegro', pl: 'Rozliczenia z Allegro' },
  },
  shape: 'timeline',
  groups: ['billing'],
  methods: { list: 'billing.billing-entries.list' },
  title: ['type.name'],
  columns: [
    { path: 'occurredAt', kind: 'instant' },
    { path: 'type.name', kind: 'text', label: { en: 'For what', pl: 'Za co' } },
    { path: 'offer.name', kind: 'text' },
    { path: 'value', kind: 'money', label: { en: 'Amount', pl: 'Kwota' } },
    { path: 'balance', kind: 'money' },
    { path: 'tax.percentage', kind: 'percent', label: { en: 'VAT', pl: 'VAT' } },
  ],
  references: { 'order.id': 'orders', 'offer.id': 'offers', 'type.id': 'billing-types' },
});
