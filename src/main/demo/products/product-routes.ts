import { isWithin, similarTo } from '../catalogue/category-path.ts';
import { parametersOf } from '../data/category-parameters.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, Route } from '../kinds.ts';
import { productsOperations } from '../operations/products.ts';
import { routesOf } from '../routes-of.ts';
import { proposeChange, readChangeProposal } from './change-proposals.ts';
import { findProducts } from './find-products.ts';
import { productOf } from './product-store.ts';
import { proposeProduct } from './propose-product.ts';
import { wholeProduct } from './told-product.ts';

/** Allegro's catalogue of products, and what sellers add to it. */
export const productRoutes: readonly Route[] = routesOf(productsOperations, {
  'GET /sale/products': findProducts,
  'GET /sale/products/{productId}': readProduct,
  'POST /sale/product-proposals': proposeProduct,
  'POST /sale/products/{productId}/change-proposals': proposeChange,
  'GET /sale/products/change-proposals/{changeProposalId}': readChangeProposal,
});

/** The catalogue is written in Polish. */
const LANGUAGE = 'pl-PL';

function readProduct(context: Context): DemoAnswer {
  const { state, now, params, query } = context;
  const product = productOf(state, params['productId'] ?? '', now);
  const isToldSo = [LANGUAGE, null].includes(query.get('language'));
  if (product === null || !isToldSo)
    return oneError(404, 'ProductNotFoundException', 'The product was not found in this language.');
  const categoryId = query.get('category.id');
  const inCategory = [product.leaf, ...similarTo(product.leaf)].find(
    (leaf) => categoryId === null || isWithin(leaf, categoryId),
  );
  if (inCategory === undefined)
    return oneError(422, 'VALIDATION_ERROR', 'The product is not sold in this category.', {
      path: 'category.id',
    });
  const known = new Set(parametersOf(inCategory).map(({ id }) => id));
  const parameters = product.parameters.filter(({ id }) => known.has(id));
  return { status: 200, headers: {}, body: wholeProduct(context, { ...product, parameters }) };
}
