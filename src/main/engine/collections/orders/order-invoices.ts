import { collection } from '../collection.ts';

export const orderInvoices = collection({
  name: 'order-invoices',
  shelf: 'orders',
  words: { one: { en: 'Invoice', pl: 'Faktura' }, many: { en: 'Invoices', pl: 'Faktury' } },
  groups: ['invoices'],
  methods: { list: 'order.checkout-forms.invoices.list' },
  entries: 'invoices',
  title: ['invoiceNumber', 'file.name'],
  columns: [
    { path: 'invoiceNumber', kind: 'code' },
    { path: 'file.name', kind: 'text', label: { en: 'File', pl: 'Plik' } },
    { path: 'createdAt', kind: 'instant' },
    { path: 'file.uploadedAt', kind: 'instant' },
    {
      path: 'file.securityVerification.status',
      kind: 'choice',
      label: { en: 'Virus scan', pl: 'Kontrola antywirusowa' },
    },
  ],
  reads: 'on-demand',
  within: { collection: 'orders', param: 'id' },
});
