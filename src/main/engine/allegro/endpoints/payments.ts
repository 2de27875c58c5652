import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { initializeRefund, paymentOperations, refundDetails } from '../wire/payments.ts';

export const listPaymentOperations = endpoint({
  id: 'payments.payment-operations.list',
  method: 'GET',
  path: '/payments/payment-operations',
  query: [
    'wallet.type',
    'wallet.paymentOperator',
    'payment.id',
    'participant.login',
    'occurredAt.gte',
    'occurredAt.lte',
    'group',
    'marketplaceId',
    'currency',
    'limit',
    'offset',
  ],
  scope: 'payments:read',
  response: paymentOperations,
  paging: { kind: 'offset', maxLimit: 50, maxOffset: 10_000 },
});

export const listRefunds = endpoint({
  id: 'payments.refunds.list',
  method: 'GET',
  path: '/payments/refunds',
  query: ['limit', 'offset', 'id', 'payment.id', 'order.id', 'occurredAt.gte', 'occurredAt.lte', 'status'],
  scope: 'payments:read',
  response: z.looseObject({
    refunds: z.array(refundDetails).nullish(),
    count: z.number().nullish(),
    totalCount: z.number().nullish(),
  }),
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
});

export const createRefund = endpoint({
  id: 'payments.refunds.create',
  method: 'POST',
  path: '/payments/refunds',
  scope: 'payments:write',
  request: initializeRefund,
  response: refundDetails,
});
