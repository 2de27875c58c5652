import { PUBLIC_V1 } from '../kinds.ts';
import type { Route } from '../kinds.ts';
import { listCategories, readCategory, readParameters, readProductParameters } from './category-answers.ts';
import { readCategoryEvents } from './category-events.ts';

const ANYBODY = {
  host: 'api',
  method: 'GET',
  scope: null,
  token: 'application',
  produces: [PUBLIC_V1],
  consumes: [],
} as const;

export const catalogueRoutes: readonly Route[] = [
  { ...ANYBODY, path: '/sale/categories', handler: listCategories },
  { ...ANYBODY, path: '/sale/categories/{categoryId}', handler: readCategory },
  { ...ANYBODY, path: '/sale/categories/{categoryId}/parameters', handler: readParameters },
  { ...ANYBODY, path: '/sale/categories/{categoryId}/product-parameters', handler: readProductParameters },
  { ...ANYBODY, path: '/sale/category-events', handler: readCategoryEvents },
];
