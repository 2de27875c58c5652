import { collection } from '../collection.ts';

export const issues = collection({
  name: 'issues',
  shelf: 'after-sale',
  words: {
    one: { en: 'Discussion or claim', pl: 'Dyskusja lub reklamacja' },
    many: { en: 'Discussions and claims', pl: 'Dyskusje i reklamacje' },
  },
  groups: ['post-purchase-issues'],
  methods: { list: 'sale.issues.list', get: 'sale.issues.get' },
  title: ['buyer.login', 'subject'],
  columns: [
    { path: 'type', kind: 'choice', label: { en: 'Kind', pl: 'Rodzaj' } },
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'currentState.status', kind: 'choice', label: { en: 'Status', pl: 'Status' } },
    { path: 'subject', kind: 'text' },
    { path: 'decisionDueDate', kind: 'instant' },
    {
      path: 'chat.lastMessage.status',
      kind: 'choice',
      label: { en: 'Last message', pl: 'Ostatnia wiadomość' },
    },
    { path: 'openedDate', kind: 'instant' },
    { path: 'reason.type', kind: 'choice', label: { en: 'Reason', pl: 'Powód' } },
    { path: 'expectations[].name', kind: 'choice', label: { en: 'Wants', pl: 'Oczekuje' } },
    { path: 'chat.messagesCount', kind: 'count' },
  ],
  reads: 'hourly',
  references: { 'checkoutForm.id': 'orders', 'offer.id': 'offers' },
  goneNote: { en: 'In this edition they are called disputes.', pl: 'W tej edycji to spory.' },
});
