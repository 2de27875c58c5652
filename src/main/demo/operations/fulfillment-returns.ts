import type { Operations } from '../operation.ts';

export const fulfillmentReturnsOperations = {
  'GET /fulfillment/returns/refund-dispositions': {
    scope: 'fulfillment:read',
    query: { 'createdAt.gte': 'instant', 'createdAt.lte': 'instant', limit: 'int', offset: 'int' },
    gives: 'FulfillmentRefundDispositionsResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
