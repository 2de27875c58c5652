import type { Operations } from '../operation.ts';

export const offerVariantsOperations = {
  'GET /sale/offer-variants': {
    scope: 'sale:offers:read',
    query: { offset: 'int', limit: 'int', query: 'text(50)' },
    gives: 'VariantSets',
    editions: ['2022'],
  },
  'POST /sale/offer-variants': {
    scope: 'sale:offers:write',
    takes: 'VariantSet',
    gives: 'VariantSetResponse',
    editions: ['2022'],
  },
  'DELETE /sale/offer-variants/{setId}': { scope: 'sale:offers:write', editions: ['2022'] },
  'GET /sale/offer-variants/{setId}': {
    scope: 'sale:offers:read',
    gives: 'VariantSetResponse',
    editions: ['2022'],
  },
  'PUT /sale/offer-variants/{setId}': {
    scope: 'sale:offers:write',
    takes: 'VariantSet',
    gives: 'VariantSetResponse',
    editions: ['2022'],
  },
} as const satisfies Operations;
