import type { Operations } from '../operation.ts';

export const additionalServicesOperations = {
  'GET /sale/offer-additional-services/categories': {
    scope: 'sale:settings:read',
    gives: 'CategoriesResponse',
    editions: ['2026'],
  },
  'GET /sale/offer-additional-services/definitions': {
    scope: 'sale:settings:read',
    query: { offset: 'int', limit: 'int' },
    gives: 'DefinitionsResponse',
    editions: ['2022'],
  },
  'GET /sale/offer-additional-services/groups': {
    scope: 'sale:settings:read',
    query: { offset: 'int', limit: 'int' },
    gives: 'AdditionalServicesGroups',
  },
  'POST /sale/offer-additional-services/groups': {
    scope: 'sale:settings:write',
    takes: 'AdditionalServicesGroupRequest',
    gives: 'AdditionalServicesGroupResponse',
  },
  'GET /sale/offer-additional-services/groups/{groupId}': {
    scope: 'sale:settings:read',
    gives: 'AdditionalServicesGroupResponse',
  },
  'PUT /sale/offer-additional-services/groups/{groupId}': {
    scope: 'sale:settings:write',
    takes: 'AdditionalServicesGroupRequest',
    gives: 'AdditionalServicesGroupResponse',
  },
} as const satisfies Operations;
