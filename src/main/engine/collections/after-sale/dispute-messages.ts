import { collection } from '../collection.ts';

export const disputeMessages = collection({
  name: 'dispute-messages',
  shelf: 'after-sale',
  words: { one: { en: 'Message', pl: 'Wiadomość' }, many: { en: 'Messages', pl: 'Wiadomości' } },
  shape: 'conversation',
  groups: ['disputes'],
  methods: { list: 'sale.disputes.messages.list' },
  title: ['author.login'],
  columns: [
    { path: 'author.login', kind: 'text', label: { en: 'From', pl: 'Od' } },
    { path: 'author.role', kind: 'choice', label: { en: 'Who', pl: 'Kto' } },
    { path: 'createdAt', kind: 'instant', label: { en: 'Sent', pl: 'Wysłano' } },
    { path: 'text', kind: 'text' },
    { path: 'attachment.fileName', kind: 'text', label: { en: 'Attachment', pl: 'Załącznik' } },
  ],
  reads: 'on-demand',
  within: { collection: 'disputes', param: 'disputeId' },
  goneNote: { en: 'Disputes are discussions and claims now.', pl: 'Spory to teraz dyskusje i reklamacje.' },
});
