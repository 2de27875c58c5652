import type { Operations } from '../operation.ts';

export const smartClassificationOperations = {
  'GET /sale/offers/{offerId}/smart': {
    scope: 'sale:offers:read',
    query: { marketplaceId: 'text @2026' },
    gives: 'SmartOfferClassificationReport',
  },
  'GET /sale/smart': {
    scope: 'profile:read',
    query: { marketplaceId: 'text @2026' },
    gives: 'SmartSellerClassificationReport',
  },
} as const satisfies Operations;
