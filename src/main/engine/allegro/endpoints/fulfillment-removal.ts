import { endpoint } from '../endpoint.ts';
import { fulfillmentRemovalPreference } from '../wire/fulfillment-removal.ts';

export const getPreferences = endpoint({
  id: 'fulfillment.removal.preferences.get',
  method: 'GET',
  path: '/fulfillment/removal/preferences',
  scope: 'fulfillment:read',
  response: fulfillmentRemovalPreference,
  editions: ['2026'],
});

export const updatePreferences = endpoint({
  id: 'fulfillment.removal.preferences.update',
  method: 'PUT',
  path: '/fulfillment/removal/preferences',
  scope: 'fulfillment:write',
  request: fulfillmentRemovalPreference,
  response: fulfillmentRemovalPreference,
  editions: ['2026'],
});
