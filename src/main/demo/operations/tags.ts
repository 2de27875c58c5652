import type { Operations } from '../operation.ts';

export const tagsOperations = {
  'GET /sale/offer-tags': {
    scope: 'sale:settings:read',
    query: { limit: 'int', offset: 'int' },
    gives: 'TagListResponse',
  },
  'POST /sale/offer-tags': { scope: 'sale:settings:write', takes: 'TagRequest', gives: 'TagId' },
  'DELETE /sale/offer-tags/{tagId}': { scope: 'sale:settings:write' },
  'PUT /sale/offer-tags/{tagId}': { scope: 'sale:settings:write', takes: 'TagRequest' },
  'GET /sale/offers/{offerId}/tags': { scope: 'sale:offers:read', gives: 'TagListResponse' },
  'POST /sale/offers/{offerId}/tags': { scope: 'sale:offers:write', takes: 'TagIdsRequest' },
} as const satisfies Operations;
