import { endpoint } from '../endpoint.ts';
import { availableProductsList } from '../wire/fulfillment-products.ts';

export const listAvailableProducts = endpoint({
  id: 'fulfillment.available-products.list',
  method: 'GET',
  path: '/fulfillment/available-products',
  query: ['offset', 'limit'],
  scope: 'fulfillment:read',
  response: availableProductsList,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
  editions: ['2026'],
});
