import type { Operations } from '../operation.ts';

export const fulfillmentRemovalOperations = {
  'GET /fulfillment/removal/preferences': {
    scope: 'fulfillment:read',
    gives: 'FulfillmentRemovalPreference',
    editions: ['2026'],
  },
  'PUT /fulfillment/removal/preferences': {
    scope: 'fulfillment:write',
    takes: 'FulfillmentRemovalPreference',
    gives: 'FulfillmentRemovalPreference',
    editions: ['2026'],
  },
} as const satisfies Operations;
