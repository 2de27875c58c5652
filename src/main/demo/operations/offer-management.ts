import type { Operations } from '../operation.ts';

export const offerManagementOperations = {
  'POST /sale/offers': {
    scope: 'sale:offers:write',
    takes: 'OfferRequest',
    gives: 'OfferResponse',
    editions: ['2022'],
  },
  'GET /sale/offers/promo-options': {
    scope: 'sale:offers:read',
    query: { limit: 'int', offset: 'int' },
    gives: 'OfferPromoOptionsForSeller',
    editions: ['2026'],
  },
  'DELETE /sale/offers/{offerId}': { scope: 'sale:offers:write' },
  'PUT /sale/offers/{offerId}': {
    scope: 'sale:offers:write',
    takes: 'OfferRequest',
    gives: 'OfferResponse',
    editions: ['2022'],
  },
} as const satisfies Operations;
