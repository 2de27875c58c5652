import { endpoint } from '../endpoint.ts';
import {
  additionalServiceGroupTranslationPatchResponse,
  additionalServiceGroupTranslationResponse,
  additionalServicesGroupTranslationRequest,
} from '../wire/additional-services-translations.ts';

export const listTranslations = endpoint({
  id: 'sale.offer-additional-services.groups.translations.list',
  method: 'GET',
  path: '/sale/offer-additional-services/groups/{groupId}/translations',
  query: ['language'],
  scope: 'sale:settings:read',
  response: additionalServiceGroupTranslationResponse,
  editions: ['2026'],
});

export const deleteTranslation = endpoint({
  id: 'sale.offer-additional-services.groups.translations.delete',
  method: 'DELETE',
  path: '/sale/offer-additional-services/groups/{groupId}/translations/{language}',
  scope: 'sale:offers:write',
  response: null,
  editions: ['2026'],
});

export const patchTranslation = endpoint({
  id: 'sale.offer-additional-services.groups.translations.patch',
  method: 'PATCH',
  path: '/sale/offer-additional-services/groups/{groupId}/translations/{language}',
  scope: 'sale:settings:write',
  request: additionalServicesGroupTranslationRequest,
  response: additionalServiceGroupTranslationPatchResponse,
  editions: ['2026'],
});
