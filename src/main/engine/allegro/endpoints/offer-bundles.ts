import { endpoint } from '../endpoint.ts';
import { offerBundleDTO, offerBundlesDTO, updateOfferBundleDiscountDTO } from '../wire/offer-bundles.ts';

export const listBundles = endpoint({
  id: 'sale.bundles.list',
  method: 'GET',
  path: '/sale/bundles',
  query: ['limit', 'offer.id', 'page.id'],
  scope: 'sale:offers:read',
  response: offerBundlesDTO,
  paging: { kind: 'page-id', maxLimit: 5000 },
  editions: ['2026'],
});

export const deleteBundle = endpoint({
  id: 'sale.bundles.delete',
  method: 'DELETE',
  path: '/sale/bundles/{bundleId}',
  scope: 'sale:offers:write',
  response: null,
  editions: ['2026'],
});

export const getBundle = endpoint({
  id: 'sale.bundles.get',
  method: 'GET',
  path: '/sale/bundles/{bundleId}',
  scope: 'sale:offers:read',
  response: offerBundleDTO,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const updateBundleDiscount = endpoint({
  id: 'sale.bundles.discount.update',
  method: 'PUT',
  path: '/sale/bundles/{bundleId}/discount',
  scope: 'sale:offers:write',
  request: updateOfferBundleDiscountDTO,
  response: offerBundleDTO,
  editions: ['2026'],
});
