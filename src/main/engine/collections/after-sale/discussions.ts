import { collection } from '../collection.ts';

export const discussions = collection({
  name: 'discussions',
  shelf: 'after-sale',
  words: { one: { en: 'Discussion', pl: 'Dyskusja' }, many: { en: 'Discussions', pl: 'Dyskusje' } },
  groups: ['post-purchase-issues'],
  methods: { list: 'sale.issues.list', get: 'sale.issues.get' },
  query: { status: ['DISPUTE_ONGOING', 'DISPUTE_UNRESOLVED', 'DISPUTE_CLOSED'] },
  title: ['buyer.login', 'subject'],
  columns: [
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'subject', kind: 'text' },
    { path: 'currentState.status', kind: 'choice', label: { en: 'Status', pl: 'Status' } },
    {
      path: 'chat.lastMessage.status',
      kind: 'choice',
      label: { en: 'Last message', pl: 'Ostatnia wiadomość' },
    },
    { path: 'chat.messagesCount', kind: 'count' },
    { path: 'openedDate', kind: 'instant' },
    {
      path: 'chat.lastMessage.createdAt',
      kind: 'instant',
      label: { en: 'Last message at', pl: 'Ostatnia wiadomość z' },
    },
  ],
  reads: 'hourly',
  references: { 'checkoutForm.id': 'orders' },
  goneNote: { en: 'In this edition they are called disputes.', pl: 'W tej edycji to spory.' },
});
