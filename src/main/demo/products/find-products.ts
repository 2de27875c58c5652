import { isWithin, leafOf, pathOf, similarTo } from '../catalogue/category-path.ts';
import { CATEGORY_TREE } from '../data/category-tree.ts';
import type { Category, Leaf } from '../data/category-tree.ts';
import { leafOfProduct } from '../data/traits.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { catalogueNames } from './product-names.ts';
import { listedProduct, productsOfCode, productsOfGtin, proposals } from './product-store.ts';
import type { KnownProduct } from './product-store.ts';
import { asksFilters, passesFilters, toldFilters } from './product-filters.ts';
import { toldProduct } from './told-product.ts';

const PAGE = 30;
/** Filters are told of, and asked of, so many of the products found. */
const LOOKED_AT = 600;

/** A product found, made whole only when it is needed. */
type Hit = { readonly leaf: Leaf; readonly product: () => KnownProduct };

/** GET /sale/products: by words, by GTIN or by the producer's code. */
export function findProducts(context: Context): DemoAnswer {
  const { query } = context;
  const phrase = (query.get('phrase') ?? query.get('ean') ?? '').trim();
  if (phrase === '') return refused('phrase', 'A phrase is required.');
  const categoryId = query.get('category.id');
  const category = categoryId === null ? null : (CATEGORY_TREE.byId.get(categoryId) ?? null);
  if (categoryId !== null && category === null) return refused('category.id', 'There is no such category.');
  const start = startOf(query.get('page.id'));
  if (start === null) return refused('page.id', 'This is no id of a page.');

  const hits = hitsOf(context, phrase).filter(({ leaf }) => fits(leaf, category, query));
  const looked = hits.slice(0, LOOKED_AT).map(({ product }) => product());
  const passed = asksFilters(query) ? looked.filter((product) => passesFilters(product, query)) : null;
  const total = passed?.length ?? hits.length;
  const page = passed?.slice(start, start + PAGE) ?? wholeOf(hits.slice(start, start + PAGE));
  const body = {
    products: page.map((product) => toldProduct(context, product)),
    categories: {
      subcategories: subcategories(hits, category),
      path: category === null ? [] : pathOf(category),
    },
    filters: toldFilters(looked, query),
    ...(start + PAGE < total ? { nextPage: { id: btoa(String(start + PAGE)) } } : {}),
  };
  return { status: 200, headers: {}, body };
}

function hitsOf({ state, now, query }: Context, phrase: string): readonly Hit[] {
  const mode = query.get('mode') ?? (query.has('ean') ? 'GTIN' : null);
  const whole = (product: KnownProduct): Hit => ({ leaf: product.leaf, product: () => product });
  const isTold = ({ status }: KnownProduct) => status === 'LISTED' || query.get('includeDrafts') === 'true';
  const ofGtin = () => productsOfGtin(state, phrase, now).filter(isTold).map(whole);
  if (mode === 'GTIN') return ofGtin();
  if (mode === 'MPN') return productsOfCode(state, phrase).map(whole);
  if (/^\d{8,14}$/.test(phrase)) return ofGtin();

  const words = phrase.toLowerCase().split(/\s+/);
  const hasAll = (name: string): boolean => words.every((word) => name.includes(word));
  const { seed } = state.settings;
  const listed = catalogueNames(state).flatMap((name, number): Hit[] =>
    hasAll(name) ? [{ leaf: leafOfProduct(seed, number), product: () => listedProduct(state, number) }] : [],
  );
  const proposed = proposals(state, now).filter(
    (product) => isTold(product) && hasAll(product.name.toLowerCase()),
  );
  return [...listed, ...proposed.map(whole)];
}

function wholeOf(hits: readonly Hit[]): readonly KnownProduct[] {
  return hits.map(({ product }) => product());
}

/** In the category asked for or below it; of a leaf also in those like it, where that is asked. */
function fits(leaf: Leaf, category: Category | null, query: URLSearchParams): boolean {
  if (category === null || isWithin(leaf, category.id)) return true;
  const asked = leafOf(category.id);
  if (query.get('searchFeatures') !== 'SIMILAR_CATEGORIES' || asked === null) return false;
  return similarTo(asked).includes(leaf);
}

/** How many were found in each category of the next level. */
function subcategories(hits: readonly Hit[], category: Category | null): readonly object[] {
  const children = CATEGORY_TREE.childrenOf.get(category?.id ?? null) ?? [];
  const counts = new Map<string, number>();
  for (const { leaf } of hits) {
    for (const { id } of pathOf(leaf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return children.flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, name, count }];
  });
}

function startOf(pageId: string | null): number | null {
  if (pageId === null) return 0;
  if (!/^[A-Za-z0-9+/=]+$/.test(pageId) || pageId.length % 4 !== 0) return null;
  const start = Number(atob(pageId));
  return Number.isInteger(start) && start >= 0 ? start : null;
}

function refused(path: string, message: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', message, { path });
}
