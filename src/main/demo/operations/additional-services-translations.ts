import type { Operations } from '../operation.ts';

export const additionalServicesTranslationsOperations = {
  'GET /sale/offer-additional-services/groups/{groupId}/translations': {
    scope: 'sale:settings:read',
    query: { language: 'text(5,5)' },
    gives: 'AdditionalServiceGroupTranslationResponse',
    editions: ['2026'],
  },
  'DELETE /sale/offer-additional-services/groups/{groupId}/translations/{language}': {
    scope: 'sale:offers:write',
    editions: ['2026'],
  },
  'PATCH /sale/offer-additional-services/groups/{groupId}/translations/{language}': {
    scope: 'sale:settings:write',
    takes: 'AdditionalServicesGroupTranslationRequest',
    gives: 'AdditionalServiceGroupTranslationPatchResponse',
    editions: ['2026'],
  },
} as const satisfies Operations;
