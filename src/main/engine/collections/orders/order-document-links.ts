import { collection } from '../collection.ts';

/** Links to receipts and invoices that lie elsewhere. */
export const orderDocumentLinks = collection({
  name: 'order-document-links',
  shelf: 'orders',
  words: {
    one: { en: 'Link to a document', pl: 'Link do dokumentu' },
    many: { en: 'Links to documents', pl: 'Linki do dokumentów' },
  },
  groups: ['invoices'],
  methods: { list: 'order.checkout-forms.invoices.list' },
  entries: 'links',
  title: ['url'],
  columns: [
    { path: 'url', kind: 'link' },
    { path: 'createdAt', kind: 'instant', label: { en: 'Added', pl: 'Dodano' } },
  ],
  reads: 'on-demand',
  within: { collection: 'orders', param: 'id' },
  editions: ['2026'],
  goneNote: {
    en: 'In this edition Allegro takes no links to documents.',
    pl: 'W tej edycji Allegro nie przyjmuje linków do dokumentów.',
  },
});
