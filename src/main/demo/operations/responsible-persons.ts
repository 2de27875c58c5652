import type { Operations } from '../operation.ts';

export const responsiblePersonsOperations = {
  'GET /sale/responsible-persons': {
    scope: 'sale:settings:read',
    query: { offset: 'int', limit: 'int' },
    gives: 'SaleResponsiblePersonsListAnswer',
    editions: ['2026'],
  },
  'POST /sale/responsible-persons': {
    scope: 'sale:settings:write',
    takes: 'CreateResponsiblePersonRequest',
    gives: 'ResponsiblePersonResponse',
    editions: ['2026'],
  },
  'PUT /sale/responsible-persons/{id}': {
    scope: 'sale:settings:write',
    takes: 'UpdateResponsiblePersonRequest',
    gives: 'ResponsiblePersonResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
