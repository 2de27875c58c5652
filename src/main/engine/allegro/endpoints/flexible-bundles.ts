import { endpoint } from '../endpoint.ts';
import {
  flexibleBundleCreateDTO,
  flexibleBundleGetDTO,
  flexibleBundleUpdateDTO,
  flexibleBundlesListingDTO,
} from '../wire/flexible-bundles.ts';

export const listFlexibleBundles = endpoint({
  id: 'sale.flexible-bundles.list',
  method: 'GET',
  path: '/sale/flexible-bundles',
  query: ['limit', 'offer.id', 'page.id'],
  scope: 'sale:offers:read',
  response: flexibleBundlesListingDTO,
  paging: { kind: 'page-id', maxLimit: 1000 },
  editions: ['2026'],
});

export const createFlexibleBundle = endpoint({
  id: 'sale.flexible-bundles.create',
  method: 'POST',
  path: '/sale/flexible-bundles',
  scope: 'sale:offers:write',
  request: flexibleBundleCreateDTO,
  response: flexibleBundleGetDTO,
  editions: ['2026'],
});

export const deleteFlexibleBundle = endpoint({
  id: 'sale.flexible-bundles.delete',
  method: 'DELETE',
  path: '/sale/flexible-bundles/{bundleId}',
  scope: 'sale:offers:write',
  response: null,
  editions: ['2026'],
});

export const getFlexibleBundle = endpoint({
  id: 'sale.flexible-bundles.get',
  method: 'GET',
  path: '/sale/flexible-bundles/{bundleId}',
  scope: 'sale:offers:read',
  response: flexibleBundleGetDTO,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const updateFlexibleBundle = endpoint({
  id: 'sale.flexible-bundles.update',
  method: 'PUT',
  path: '/sale/flexible-bundles/{bundleId}',
  scope: 'sale:offers:write',
  request: flexibleBundleUpdateDTO,
  response: flexibleBundleGetDTO,
  editions: ['2026'],
});
