import { endpoint } from '../endpoint.ts';
import { manualTranslationUpdateRequest, offerTranslations } from '../wire/offer-translations.ts';

export const listTranslations = endpoint({
  id: 'sale.offers.translations.list',
  method: 'GET',
  path: '/sale/offers/{offerId}/translations',
  query: ['language'],
  scope: 'sale:offers:read',
  response: offerTranslations,
  editions: ['2026'],
});

export const deleteTranslation = endpoint({
  id: 'sale.offers.translations.delete',
  method: 'DELETE',
  path: '/sale/offers/{offerId}/translations/{language}',
  query: ['element', 'products.id'],
  scope: 'sale:offers:write',
  response: null,
  editions: ['2026'],
});

export const patchTranslation = endpoint({
  id: 'sale.offers.translations.patch',
  method: 'PATCH',
  path: '/sale/offers/{offerId}/translations/{language}',
  scope: 'sale:offers:write',
  request: manualTranslationUpdateRequest,
  response: null,
  editions: ['2026'],
});
