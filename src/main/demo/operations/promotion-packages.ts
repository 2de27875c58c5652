import type { Operations } from '../operation.ts';

export const promotionPackagesOperations = {
  'GET /sale/offer-promotion-packages': {
    scope: null,
    token: 'application',
    gives: 'AvailablePromotionPackages',
  },
  'GET /sale/offers/promo-options-commands/{commandId}': {
    scope: 'sale:offers:read',
    gives: { '2022': 'GeneralReport', '2026': 'PromoGeneralReport' },
  },
  'PUT /sale/offers/promo-options-commands/{commandId}': {
    scope: 'sale:offers:write',
    takes: 'PromoOptionsCommand',
    gives: { '2022': 'GeneralReport', '2026': 'PromoGeneralReport' },
  },
  'GET /sale/offers/promo-options-commands/{commandId}/tasks': {
    scope: 'sale:offers:read',
    query: { limit: 'int', offset: 'int' },
    gives: 'PromoModificationReport',
  },
  'GET /sale/offers/{offerId}/promo-options': { scope: 'sale:offers:read', gives: 'OfferPromoOptions' },
  'POST /sale/offers/{offerId}/promo-options-modification': {
    scope: 'sale:offers:write',
    takes: 'PromoOptionsModifications',
    gives: 'OfferPromoOptions',
  },
} as const satisfies Operations;
