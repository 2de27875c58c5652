import type { Operations } from '../operation.ts';

export const offerPublicationOperations = {
  'GET /sale/offer-publication-commands/{commandId}': { scope: 'sale:offers:write', gives: 'GeneralReport' },
  'PUT /sale/offer-publication-commands/{commandId}': {
    scope: 'sale:offers:write',
    takes: 'PublicationChangeCommandDto',
    gives: 'GeneralReport',
  },
  'GET /sale/offer-publication-commands/{commandId}/tasks': {
    scope: 'sale:offers:write',
    query: { limit: 'int', offset: 'int' },
    gives: 'TaskReport',
  },
} as const satisfies Operations;
