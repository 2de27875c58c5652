import { collection } from '../collection.ts';

export const issueMessages = collection({
  name: 'issue-messages',
  shelf: 'after-sale',
  words: { one: { en: 'Message', pl: 'Wiadomość' }, many: { en: 'Messages', pl: 'Wiadomości' } },
  shape: 'conversation',
  groups: ['post-purchase-issues'],
  methods: { list: 'sale.issues.chat.list' },
  title: ['author.login'],
  columns: [
    { path: 'author.login', kind: 'text', label: { en: 'From', pl: 'Od' } },
    { path: 'author.role', kind: 'choice', label: { en: 'Who', pl: 'Kto' } },
    { path: 'createdAt', kind: 'instant', label: { en: 'Sent', pl: 'Wysłano' } },
    { path: 'text', kind: 'text' },
    { path: 'attachments[].fileName', kind: 'text', label: { en: 'Attachments', pl: 'Załączniki' } },
  ],
  reads: 'on-demand',
  within: { collection: 'issues', param: 'issueId' },
  goneNote: { en: 'In this edition they belong to disputes.', pl: 'W tej edycji należą do sporów.' },
});
