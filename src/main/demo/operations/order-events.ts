import type { Operations } from '../operation.ts';

export const orderEventsOperations = {
  'GET /order/event-stats': { scope: 'orders:read', gives: 'OrderEventStats' },
  'GET /order/events': {
    scope: 'orders:read',
    query: { from: 'text', type: '[text]', limit: 'int' },
    gives: 'OrderEventsList',
  },
} as const satisfies Operations;
