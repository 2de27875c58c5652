import { endpoint } from '../endpoint.ts';
import {
  compatibilityListSupportedCategoriesDto,
  compatibleProductsGroupsDto,
  compatibleProductsListDto,
} from '../wire/compatibility-list.ts';
import { compatibilityList } from '../wire/offer-terms-parts.ts';

export const suggestCompatibilityList = endpoint({
  id: 'sale.compatibility-list-suggestions.get',
  method: 'GET',
  path: '/sale/compatibility-list-suggestions',
  query: ['offer.id', 'product.id', 'language'],
  scope: null,
  response: compatibilityList,
});

export const listSupportedCategories = endpoint({
  id: 'sale.compatibility-list.supported-categories.list',
  method: 'GET',
  path: '/sale/compatibility-list/supported-categories',
  scope: 'sale:offers:read',
  response: compatibilityListSupportedCategoriesDto,
});

export const listCompatibleProducts = endpoint({
  id: 'sale.compatible-products.list',
  method: 'GET',
  path: '/sale/compatible-products',
  query: ['type', 'group.id', 'tecdoc.kTypNr', 'tecdoc.nTypNr', 'phrase', 'limit', 'offset'],
  needs: ['type'],
  headers: ['if-modified-since'],
  scope: 'sale:offers:read',
  response: compatibleProductsListDto,
  paging: { kind: 'offset', maxLimit: 200, maxOffset: 9_999_999 },
});

export const listCompatibleProductGroups = endpoint({
  id: 'sale.compatible-products.groups.list',
  method: 'GET',
  path: '/sale/compatible-products/groups',
  query: ['type', 'limit', 'offset'],
  needs: ['type'],
  headers: ['if-modified-since'],
  scope: 'sale:offers:read',
  response: compatibleProductsGroupsDto,
  paging: { kind: 'offset', maxLimit: 200, maxOffset: 9_999_999 },
});
