import type { Operations } from '../operation.ts';

export const flexibleBundlesOperations = {
  'GET /sale/flexible-bundles': {
    scope: 'sale:offers:read',
    query: { limit: 'int', 'offer.id': 'text', 'page.id': 'text' },
    gives: 'FlexibleBundlesListingDTO',
    editions: ['2026'],
  },
  'POST /sale/flexible-bundles': {
    scope: 'sale:offers:write',
    takes: 'FlexibleBundleCreateDTO',
    gives: 'FlexibleBundleGetDTO',
    editions: ['2026'],
  },
  'DELETE /sale/flexible-bundles/{bundleId}': { scope: 'sale:offers:write', editions: ['2026'] },
  'GET /sale/flexible-bundles/{bundleId}': {
    scope: 'sale:offers:read',
    gives: 'FlexibleBundleGetDTO',
    editions: ['2026'],
  },
  'PUT /sale/flexible-bundles/{bundleId}': {
    scope: 'sale:offers:write',
    takes: 'FlexibleBundleUpdateDTO',
    gives: 'FlexibleBundleGetDTO',
    editions: ['2026'],
  },
} as const satisfies Operations;
