import type { Operations } from '../operation.ts';

export const offerTranslationsOperations = {
  'GET /sale/offers/{offerId}/translations': {
    scope: 'sale:offers:read',
    query: { language: 'text' },
    gives: 'OfferTranslations',
    editions: ['2026'],
  },
  'DELETE /sale/offers/{offerId}/translations/{language}': {
    scope: 'sale:offers:write',
    query: { element: '=title|description|safety_information', 'products.id': 'uuid' },
    editions: ['2026'],
  },
  'PATCH /sale/offers/{offerId}/translations/{language}': {
    scope: 'sale:offers:write',
    takes: 'ManualTranslationUpdateRequest',
    editions: ['2026'],
  },
} as const satisfies Operations;
