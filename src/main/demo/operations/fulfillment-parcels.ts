import type { Operations } from '../operation.ts';

export const fulfillmentParcelsOperations = {
  'GET /fulfillment/orders/{orderId}/parcels': {
    scope: 'fulfillment:read',
    gives: 'FulfillmentOrder',
    editions: ['2026'],
  },
} as const satisfies Operations;
