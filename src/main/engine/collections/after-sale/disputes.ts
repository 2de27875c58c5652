import { collection } from '../collection.ts';

export const disputes = collection({
  name: 'disputes',
  shelf: 'after-sale',
  words: { one: { en: 'Dispute', pl: 'Spór' }, many: { en: 'Disputes', pl: 'Spory' } },
  groups: ['disputes'],
  methods: { list: 'sale.disputes.list', get: 'sale.disputes.get' },
  title: ['buyer.login', 'subject.name'],
  columns: [
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'subject.name', kind: 'text', label: { en: 'Subject', pl: 'Temat' } },
    { path: 'status', kind: 'choice' },
    { path: 'messagesStatus', kind: 'choice', label: { en: 'Last message', pl: 'Ostatnia wiadomość' } },
    { path: 'messagesCount', kind: 'count' },
    { path: 'checkoutForm.createdAt', kind: 'instant', label: { en: 'Bought', pl: 'Kupiono' } },
    {
      path: 'lastMessageCreationDate',
      kind: 'instant',
      label: { en: 'Last message at', pl: 'Ostatnia wiadomość z' },
    },
  ],
  reads: 'hourly',
  references: { 'checkoutForm.id': 'orders' },
  goneNote: { en: 'Disputes are discussions and claims now.', pl: 'Spory to teraz dyskusje i reklamacje.' },
});
