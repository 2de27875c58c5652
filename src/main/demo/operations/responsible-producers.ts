import type { Operations } from '../operation.ts';

export const responsibleProducersOperations = {
  'GET /sale/responsible-producers': {
    scope: 'sale:settings:read',
    query: { offset: 'int', limit: 'int' },
    gives: 'SaleResponsibleProducersListAnswer',
    editions: ['2026'],
  },
  'POST /sale/responsible-producers': {
    scope: 'sale:settings:write',
    takes: 'CreateResponsibleProducerRequest',
    gives: 'ResponsibleProducerResponse',
    editions: ['2026'],
  },
  'GET /sale/responsible-producers/{id}': {
    scope: 'sale:settings:read',
    gives: 'ResponsibleProducerResponse',
    editions: ['2026'],
  },
  'PUT /sale/responsible-producers/{id}': {
    scope: 'sale:settings:write',
    takes: 'UpdateResponsibleProducerRequest',
    gives: 'ResponsibleProducerResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
