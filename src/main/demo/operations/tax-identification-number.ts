import type { Operations } from '../operation.ts';

export const taxIdentificationNumberOperations = {
  'GET /fulfillment/tax-id': { scope: 'fulfillment:read', gives: 'TaxIdResponse', editions: ['2026'] },
  'POST /fulfillment/tax-id': { scope: 'fulfillment:write', takes: 'TaxIdRequest', editions: ['2026'] },
  'PUT /fulfillment/tax-id': { scope: 'fulfillment:write', takes: 'TaxIdRequest', editions: ['2026'] },
} as const satisfies Operations;
