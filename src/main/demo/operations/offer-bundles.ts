import type { Operations } from '../operation.ts';

export const offerBundlesOperations = {
  'GET /sale/bundles': {
    scope: 'sale:offers:read',
    query: { limit: 'int', 'offer.id': 'text', 'page.id': 'text' },
    gives: 'OfferBundlesDTO',
    editions: ['2026'],
  },
  'DELETE /sale/bundles/{bundleId}': { scope: 'sale:offers:write', editions: ['2026'] },
  'GET /sale/bundles/{bundleId}': { scope: 'sale:offers:read', gives: 'OfferBundleDTO', editions: ['2026'] },
  'PUT /sale/bundles/{bundleId}/discount': {
    scope: 'sale:offers:write',
    takes: 'UpdateOfferBundleDiscountDTO',
    gives: 'OfferBundleDTO',
    editions: ['2026'],
  },
} as const satisfies Operations;
