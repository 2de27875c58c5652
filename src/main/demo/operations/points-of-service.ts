import type { Operations } from '../operation.ts';

export const pointsOfServiceOperations = {
  'GET /points-of-service': {
    scope: 'sale:settings:read',
    query: { 'seller.id': 'text !', countryCode: 'text @2026' },
    gives: 'SearchResult',
  },
  'POST /points-of-service': { scope: 'sale:settings:write', takes: 'Pos', gives: 'Pos' },
  'DELETE /points-of-service/{id}': { scope: 'sale:settings:write' },
  'GET /points-of-service/{id}': { scope: 'sale:settings:read', gives: 'Pos' },
  'PUT /points-of-service/{id}': { scope: 'sale:settings:write', takes: 'Pos', gives: 'Pos' },
} as const satisfies Operations;
