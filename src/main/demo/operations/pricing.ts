import type { Operations } from '../operation.ts';

export const pricingOperations = {
  'POST /pricing/offer-fee-preview': {
    scope: 'sale:offers:read',
    takes: 'PublicOfferPreviewRequest',
    gives: 'FeePreviewResponse',
  },
  'GET /pricing/offer-quotes': {
    scope: 'billing:read',
    query: { 'offer.id': '[text] !' },
    gives: 'OfferQuotesDto',
  },
} as const satisfies Operations;
