import { flexibleBundlesOperations } from '../operations/flexible-bundles.ts';
import { offerBundlesOperations } from '../operations/offer-bundles.ts';
import { routesOf } from '../routes-of.ts';
import { discountBundle, listBundles, readBundle, removeBundle } from './bundles.ts';
import {
  createFlexibleBundle,
  listFlexibleBundles,
  readFlexibleBundle,
  removeFlexibleBundle,
  updateFlexibleBundle,
} from './flexible-bundles.ts';

export const bundleRoutes = [
  ...routesOf(offerBundlesOperations, {
    'GET /sale/bundles': listBundles,
    'GET /sale/bundles/{bundleId}': readBundle,
    'PUT /sale/bundles/{bundleId}/discount': discountBundle,
    'DELETE /sale/bundles/{bundleId}': removeBundle,
  }),
  ...routesOf(flexibleBundlesOperations, {
    'GET /sale/flexible-bundles': listFlexibleBundles,
    'POST /sale/flexible-bundles': createFlexibleBundle,
    'GET /sale/flexible-bundles/{bundleId}': readFlexibleBundle,
    'PUT /sale/flexible-bundles/{bundleId}': updateFlexibleBundle,
    'DELETE /sale/flexible-bundles/{bundleId}': removeFlexibleBundle,
  }),
];
