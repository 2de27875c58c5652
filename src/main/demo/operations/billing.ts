import type { Operations } from '../operation.ts';

export const billingOperations = {
  'GET /billing/billing-entries': {
    scope: 'billing:read',
    query: {
      marketplaceId: 'text @2026',
      'occurredAt.gte': 'instant',
      'occurredAt.lte': 'instant',
      'type.id': '[text]',
      'offer.id': 'text',
      'order.id': 'uuid',
      limit: 'int',
      offset: 'int',
    },
    gives: 'BillingEntries',
  },
  'GET /billing/billing-types': { scope: null, token: 'application', gives: '[BillingType]' },
} as const satisfies Operations;
