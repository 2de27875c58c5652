import { collection } from '../collection.ts';

export const claims = collection({
  name: 'claims',
  shelf: 'after-sale',
  words: { one: { en: 'Claim', pl: 'Reklamacja' }, many: { en: 'Claims', pl: 'Reklamacje' } },
  groups: ['post-purchase-issues'],
  methods: { list: 'sale.issues.list', get: 'sale.issues.get' },
  query: { status: ['CLAIM_SUBMITTED', 'CLAIM_ACCEPTED', 'CLAIM_REJECTED'] },
  title: ['buyer.login', 'subject'],
  columns: [
    { path: 'referenceNumber', kind: 'code' },
    { path: 'buyer.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'subject', kind: 'text' },
    { path: 'reason.type', kind: 'choice', label: { en: 'Reason', pl: 'Powód' } },
    { path: 'expectations[].name', kind: 'choice', label: { en: 'Wants', pl: 'Oczekuje' } },
    { path: 'currentState.status', kind: 'choice', label: { en: 'Status', pl: 'Status' } },
    { path: 'decisionDueDate', kind: 'instant' },
    {
      path: 'chat.lastMessage.status',
      kind: 'choice',
      label: { en: 'Last message', pl: 'Ostatnia wiadomość' },
    },
    { path: 'openedDate', kind: 'instant' },
  ],
  reads: 'hourly',
  references: { 'checkoutForm.id': 'orders' },
  goneNote: {
    en: 'In this edition claims are part of disputes.',
    pl: 'W tej edycji reklamacje są częścią sporów.',
  },
});
