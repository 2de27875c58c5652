import { collection } from '../collection.ts';

/** Money that came, went or was held back. */
export const paymentOperations = collection({
  name: 'payment-operations',
  shelf: 'money',
  words: {
    one: { en: 'Payment operation', pl: 'Operacja' },
    many: { en: 'Funds and operations', pl: 'Środki i operacje' },
  },
  shape: 'timeline',
  groups: ['payments'],
  methods: { list: 'payments.payment-operations.list' },
  key: [
    'occurredAt',
    'type',
    'payment.id',
    'deduction.id',
    'payout.id',
    'surcharge.id',
    'wallet.paymentOperator',
    'wallet.type',
    'wallet.balance.amount',
    'value.amount',
    'value.currency',
  ],
  title: ['participant.login'],
  columns: [
    { path: 'occurredAt', kind: 'instant' },
    { path: 'type', kind: 'choice', label: { en: 'Operation', pl: 'Operacja' } },
    { path: 'value', kind: 'money', label: { en: 'Amount', pl: 'Kwota' } },
    { path: 'wallet.balance', kind: 'money' },
    { path: 'participant.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'group', kind: 'choice' },
    { path: 'wallet.paymentOperator', kind: 'choice' },
  ],
});
