import { endpoint } from '../endpoint.ts';
import { variantSet, variantSetResponse, variantSets } from '../wire/offer-variants.ts';

export const listOfferVariants = endpoint({
  id: 'sale.offer-variants.list',
  method: 'GET',
  path: '/sale/offer-variants',
  query: ['offset', 'limit', 'query'],
  scope: 'sale:offers:read',
  response: variantSets,
  paging: { kind: 'offset', maxLimit: 50, maxOffset: 9950 },
  editions: ['2022'],
  goneSince: '2026-04-14',
});

export const createOfferVariant = endpoint({
  id: 'sale.offer-variants.create',
  method: 'POST',
  path: '/sale/offer-variants',
  scope: 'sale:offers:write',
  request: variantSet,
  response: variantSetResponse,
  editions: ['2022'],
  goneSince: '2026-04-14',
});

export const deleteOfferVariant = endpoint({
  id: 'sale.offer-variants.delete',
  method: 'DELETE',
  path: '/sale/offer-variants/{setId}',
  scope: 'sale:offers:write',
  response: null,
  editions: ['2022'],
  goneSince: '2026-04-14',
});

export const getOfferVariant = endpoint({
  id: 'sale.offer-variants.get',
  method: 'GET',
  path: '/sale/offer-variants/{setId}',
  scope: 'sale:offers:read',
  response: variantSetResponse,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2026-04-14',
});

export const updateOfferVariant = endpoint({
  id: 'sale.offer-variants.update',
  method: 'PUT',
  path: '/sale/offer-variants/{setId}',
  scope: 'sale:offers:write',
  request: variantSet,
  response: variantSetResponse,
  editions: ['2022'],
  goneSince: '2026-04-14',
});
