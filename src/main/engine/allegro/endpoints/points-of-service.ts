import { endpoint } from '../endpoint.ts';
import { pos, searchResult } from '../wire/points-of-service.ts';

export const listPointsOfService = endpoint({
  id: 'points-of-service.list',
  method: 'GET',
  path: '/points-of-service',
  query: ['seller.id', 'countryCode'],
  needs: ['seller.id'],
  scope: 'sale:settings:read',
  response: searchResult,
});

export const createPointOfService = endpoint({
  id: 'points-of-service.create',
  method: 'POST',
  path: '/points-of-service',
  scope: 'sale:settings:write',
  request: pos,
  response: pos,
});

export const deletePointOfService = endpoint({
  id: 'points-of-service.delete',
  method: 'DELETE',
  path: '/points-of-service/{id}',
  scope: 'sale:settings:write',
  response: null,
});

export const getPointOfService = endpoint({
  id: 'points-of-service.get',
  method: 'GET',
  path: '/points-of-service/{id}',
  scope: 'sale:settings:read',
  response: pos,
  whenMissing: 'not-found',
});

export const updatePointOfService = endpoint({
  id: 'points-of-service.update',
  method: 'PUT',
  path: '/points-of-service/{id}',
  scope: 'sale:settings:write',
  request: pos,
  response: pos,
});
