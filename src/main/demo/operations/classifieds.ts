import type { Operations } from '../operation.ts';

export const classifiedsOperations = {
  'GET /sale/classified-offers-stats': {
    scope: 'sale:offers:read',
    query: { 'offer.id': '[text] !', 'date.gte': 'instant', 'date.lte': 'instant' },
    gives: 'OfferStatsResponseDto',
    editions: ['2026'],
  },
  'GET /sale/classified-seller-stats': {
    scope: 'sale:offers:read',
    query: { 'date.gte': 'instant', 'date.lte': 'instant' },
    gives: 'SellerOfferStatsResponseDto',
    editions: ['2026'],
  },
  'GET /sale/classifieds-packages': {
    scope: 'sale:offers:read',
    query: { 'category.id': 'text !' },
    gives: 'ClassifiedPackageConfigs',
  },
  'GET /sale/classifieds-packages/{packageId}': {
    scope: 'sale:offers:read',
    gives: 'ClassifiedPackageConfig',
  },
  'GET /sale/offer-classifieds-packages/{offerId}': {
    scope: 'sale:offers:read',
    gives: 'ClassifiedResponse',
  },
  'PUT /sale/offer-classifieds-packages/{offerId}': {
    scope: 'sale:offers:write',
    takes: 'ClassifiedPackages',
  },
} as const satisfies Operations;
