import type { Operations } from '../operation.ts';

export const fulfillmentProductsOperations = {
  'GET /fulfillment/available-products': {
    scope: 'fulfillment:read',
    query: { offset: 'int', limit: 'int' },
    gives: 'AvailableProductsList',
    editions: ['2026'],
  },
} as const satisfies Operations;
