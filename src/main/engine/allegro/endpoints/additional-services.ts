import { endpoint } from '../endpoint.ts';
import {
  additionalServicesGroupRequest,
  additionalServicesGroupResponse,
  additionalServicesGroups,
  categoriesResponse,
  definitionsResponse,
} from '../wire/additional-services.ts';

export const listCategories = endpoint({
  id: 'sale.offer-additional-services.categories.list',
  method: 'GET',
  path: '/sale/offer-additional-services/categories',
  scope: 'sale:settings:read',
  response: categoriesResponse,
  editions: ['2026'],
});

export const listDefinitions = endpoint({
  id: 'sale.offer-additional-services.definitions.list',
  method: 'GET',
  path: '/sale/offer-additional-services/definitions',
  query: ['offset', 'limit'],
  scope: 'sale:settings:read',
  response: definitionsResponse,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
  editions: ['2022'],
  goneSince: '2023-05-09',
  replacedBy: 'sale.offer-additional-services.categories.list',
});

export const listGroups = endpoint({
  id: 'sale.offer-additional-services.groups.list',
  method: 'GET',
  path: '/sale/offer-additional-services/groups',
  query: ['offset', 'limit'],
  scope: 'sale:settings:read',
  response: additionalServicesGroups,
  paging: { kind: 'offset', maxLimit: 1000, maxOffset: 9_999_999 },
});

export const createGroup = endpoint({
  id: 'sale.offer-additional-services.groups.create',
  method: 'POST',
  path: '/sale/offer-additional-services/groups',
  scope: 'sale:settings:write',
  request: additionalServicesGroupRequest,
  response: additionalServicesGroupResponse,
});

export const getGroup = endpoint({
  id: 'sale.offer-additional-services.groups.get',
  method: 'GET',
  path: '/sale/offer-additional-services/groups/{groupId}',
  scope: 'sale:settings:read',
  response: additionalServicesGroupResponse,
  whenMissing: 'not-found',
});

export const updateGroup = endpoint({
  id: 'sale.offer-additional-services.groups.update',
  method: 'PUT',
  path: '/sale/offer-additional-services/groups/{groupId}',
  scope: 'sale:settings:write',
  request: additionalServicesGroupRequest,
  response: additionalServicesGroupResponse,
});
