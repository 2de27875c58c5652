import type { Route } from '../kinds.ts';
import { categoriesAndParametersOperations } from '../operations/categories-and-parameters.ts';
import { compatibilityListOperations } from '../operations/compatibility-list.ts';
import { productsOperations } from '../operations/products.ts';
import { routesOf } from '../routes-of.ts';
import { listCategories, readCategory, readParameters, readProductParameters } from './category-answers.ts';
import { readCategoryEvents } from './category-events.ts';
import { readSupportedCategories, suggestCompatibility } from './compatibility-answers.ts';
import { listCompatibleProducts, listVehicleGroups } from './compatible-products.ts';
import { matchingCategories } from './matching-categories.ts';
import { readScheduledChanges } from './scheduled-changes.ts';

/** Allegro's own dictionaries: the same for every seller. */
export const catalogueRoutes: readonly Route[] = [
  ...routesOf(
    categoriesAndParametersOperations,
    {
      'GET /sale/categories': listCategories,
      'GET /sale/categories/{categoryId}': readCategory,
      'GET /sale/categories/{categoryId}/parameters': readParameters,
      'GET /sale/category-events': readCategoryEvents,
      'GET /sale/category-parameters-scheduled-changes': readScheduledChanges,
      'GET /sale/matching-categories': matchingCategories,
    },
    { 'GET /sale/matching-categories': ['matching-categories'] },
  ),
  ...routesOf(productsOperations, {
    'GET /sale/categories/{categoryId}/product-parameters': readProductParameters,
  }),
  ...routesOf(compatibilityListOperations, {
    'GET /sale/compatibility-list-suggestions': suggestCompatibility,
    'GET /sale/compatibility-list/supported-categories': readSupportedCategories,
    'GET /sale/compatible-products': listCompatibleProducts,
    'GET /sale/compatible-products/groups': listVehicleGroups,
  }),
];
