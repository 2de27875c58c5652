import type { Operations } from '../operation.ts';

export const compatibilityListOperations = {
  'GET /sale/compatibility-list-suggestions': {
    scope: null,
    query: { 'offer.id': 'text', 'product.id': 'text', language: 'text @2026' },
    gives: 'CompatibilityList',
  },
  'GET /sale/compatibility-list/supported-categories': {
    scope: 'sale:offers:read',
    gives: 'CompatibilityListSupportedCategoriesDto',
  },
  'GET /sale/compatible-products': {
    scope: 'sale:offers:read',
    query: {
      type: 'text !',
      'group.id': 'text',
      'tecdoc.kTypNr': 'text',
      'tecdoc.nTypNr': 'text',
      phrase: 'text',
      limit: 'int',
      offset: 'int',
    },
    gives: 'CompatibleProductsListDto',
  },
  'GET /sale/compatible-products/groups': {
    scope: 'sale:offers:read',
    query: { type: 'text !', limit: 'int', offset: 'int' },
    gives: 'CompatibleProductsGroupsDto',
  },
} as const satisfies Operations;
