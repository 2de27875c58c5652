import type { Operations } from '../operation.ts';

export const impliedWarrantiesOperations = {
  'GET /after-sales-service-conditions/implied-warranties': {
    scope: 'sale:settings:read',
    query: { limit: 'int', offset: 'int' },
    gives: 'ImpliedWarrantiesList_ImpliedWarrantyBasic_',
  },
  'POST /after-sales-service-conditions/implied-warranties': {
    scope: 'sale:settings:write',
    takes: 'ImpliedWarrantyRequest',
    gives: 'ImpliedWarrantyResponse',
  },
  'GET /after-sales-service-conditions/implied-warranties/{impliedWarrantyId}': {
    scope: 'sale:settings:read',
    gives: 'ImpliedWarrantyResponse',
  },
  'PUT /after-sales-service-conditions/implied-warranties/{impliedWarrantyId}': {
    scope: 'sale:settings:write',
    takes: 'ImpliedWarrantyRequest',
    gives: 'ImpliedWarrantyResponse',
  },
} as const satisfies Operations;
