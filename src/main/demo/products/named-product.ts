import { findProduct, productAt } from '../data/products.ts';
import type { Product } from '../data/products.ts';
import type { DemoError, DemoState } from '../kinds.ts';
import { numbersOfCode } from './product-names.ts';
import { proposedProduct, proposedProducts } from './product-store.ts';

export type NamedProduct = { readonly product: Product; readonly status: 'LISTED' | 'PROPOSED' };

/** The product that an offer names: by its id, by a GTIN, or by a producer's code that no other has. */
export function namedProduct(
  state: DemoState,
  id: string,
  idType: unknown,
  path: string,
): NamedProduct | DemoError {
  const { seed, offers } = state.settings;
  const numbers =
    idType === 'MPN'
      ? numbersOfCode(state, id)
      : [findProduct(seed, offers, id, idType === 'GTIN' ? 'GTIN' : 'ID')].filter((one) => one !== null);
  if (numbers.length > 1) {
    const message = `Several products have the code ${id}.`;
    return { code: 'MultipleProductsFoundException', message, path };
  }
  const [number] = numbers;
  if (number !== undefined) return { product: productAt(seed, number), status: 'LISTED' };
  const proposed = proposedProducts(state).get(id);
  if (proposed !== undefined) return { product: proposedProduct(proposed), status: 'PROPOSED' };
  return { code: 'ProductNotFoundException', message: `Product ${id} not found.`, path };
}
