import type { Operations } from '../operation.ts';

export const paymentsOperations = {
  'GET /payments/payment-operations': {
    scope: 'payments:read',
    query: {
      'wallet.type': '=AVAILABLE|WAITING',
      'wallet.paymentOperator': '=PAYU|P24|AF|AF_P24|AF_PAYU',
      'payment.id': 'uuid',
      'participant.login': 'text',
      'occurredAt.gte': 'instant',
      'occurredAt.lte': 'instant',
      group: '[=INCOME|OUTCOME|REFUND|BLOCKADES]',
      marketplaceId: '=allegro-pl|allegro-cz',
      currency: 'text',
      limit: 'int',
      offset: 'int',
    },
    gives: 'PaymentOperations',
  },
  'GET /payments/refunds': {
    scope: 'payments:read',
    query: {
      limit: 'int',
      offset: 'int',
      id: 'uuid',
      'payment.id': 'uuid',
      'order.id': 'uuid @2026',
      'occurredAt.gte': 'instant',
      'occurredAt.lte': 'instant',
      status: '[=WAITING|IN_PROGRESS|SUCCESS|CANCELED|PARTIAL]',
    },
    gives: 'PaymentsRefundsListAnswer',
  },
  'POST /payments/refunds': { scope: 'payments:write', takes: 'InitializeRefund', gives: 'RefundDetails' },
} as const satisfies Operations;
