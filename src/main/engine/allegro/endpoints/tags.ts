import { endpoint } from '../endpoint.ts';
import { tagId, tagIdsRequest, tagListResponse, tagRequest } from '../wire/tags.ts';

export const listOfferTags = endpoint({
  id: 'sale.offer-tags.list',
  method: 'GET',
  path: '/sale/offer-tags',
  query: ['limit', 'offset'],
  scope: 'sale:settings:read',
  response: tagListResponse,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const createOfferTag = endpoint({
  id: 'sale.offer-tags.create',
  method: 'POST',
  path: '/sale/offer-tags',
  scope: 'sale:settings:write',
  request: tagRequest,
  response: tagId,
});

export const deleteOfferTag = endpoint({
  id: 'sale.offer-tags.delete',
  method: 'DELETE',
  path: '/sale/offer-tags/{tagId}',
  scope: 'sale:settings:write',
  response: null,
});

export const updateOfferTag = endpoint({
  id: 'sale.offer-tags.update',
  method: 'PUT',
  path: '/sale/offer-tags/{tagId}',
  scope: 'sale:settings:write',
  request: tagRequest,
  response: null,
});

export const listTags = endpoint({
  id: 'sale.offers.tags.list',
  method: 'GET',
  path: '/sale/offers/{offerId}/tags',
  scope: 'sale:offers:read',
  response: tagListResponse,
});

export const createTag = endpoint({
  id: 'sale.offers.tags.create',
  method: 'POST',
  path: '/sale/offers/{offerId}/tags',
  scope: 'sale:offers:write',
  request: tagIdsRequest,
  response: null,
});
