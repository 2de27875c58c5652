import type { Operations } from '../operation.ts';

export const offerRatingOperations = {
  'GET /sale/offers/{offerId}/rating': { scope: 'sale:offers:read', gives: 'OfferRating' },
} as const satisfies Operations;
