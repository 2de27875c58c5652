import { parametersOf } from '../data/category-parameters.ts';
import { EAN_ID } from '../data/category-parameters.ts';
import { GOODS_LEAVES } from '../data/category-tree.ts';
import type { Description, Parameter } from '../data/offer-document.ts';
import { findProduct, productAt } from '../data/products.ts';
import type { Product } from '../data/products.ts';
import { productOfId } from '../data/product-id.ts';
import { leafOf } from '../catalogue/category-path.ts';
import type { DemoState, Table } from '../kinds.ts';
import { switches } from '../switches.ts';
import { numbersOfCode } from './product-names.ts';

/** A product a seller has proposed; pictures are paths of the image host. */
export type ProposedProduct = {
  readonly id: string;
  readonly name: string;
  readonly categoryId: string;
  readonly images: readonly string[];
  readonly description: Description;
  readonly parameters: readonly Parameter[];
  readonly language: string;
  readonly proposedAt: number;
};

/** Of the catalogue or proposed. */
export type KnownProduct = Product & {
  /** Null for a proposed one. */
  readonly number: number | null;
  readonly status: 'LISTED' | 'PROPOSED';
};

export function proposedProducts(state: DemoState): Table<ProposedProduct> {
  return state.table<ProposedProduct>('proposed-products');
}

/** The catalogue's product `number`. */
export function listedProduct(state: DemoState, number: number): KnownProduct {
  return { ...productAt(state.settings.seed, number), number, status: 'LISTED' };
}

/** Null when there is none of this id. */
export function productOf(state: DemoState, id: string, now: number): KnownProduct | null {
  const { seed, offers } = state.settings;
  const number = productOfId(seed, id) === null ? null : findProduct(seed, offers, id, 'ID');
  if (number !== null) return listedProduct(state, number);
  const proposed = proposedProducts(state).get(id);
  return proposed === undefined ? null : asKnown(state, proposed, now);
}

/** Those with this GTIN: one at most in the catalogue, and what sellers proposed. */
export function productsOfGtin(state: DemoState, gtin: string, now: number): readonly KnownProduct[] {
  const { seed, offers } = state.settings;
  const number = findProduct(seed, offers, gtin, 'GTIN');
  const listed = number === null ? [] : [listedProduct(state, number)];
  const proposed = proposals(state, now).filter((product) => gtinsOf(product).includes(gtin));
  return [...listed, ...proposed];
}

/** Those with this producer's code, which several may share. */
export function productsOfCode(state: DemoState, code: string): readonly KnownProduct[] {
  return numbersOfCode(state, code).map((number) => listedProduct(state, number));
}

export function proposals(state: DemoState, now: number): readonly KnownProduct[] {
  return [...proposedProducts(state).entries()].map(([, proposed]) => asKnown(state, proposed, now));
}

function gtinsOf({ parameters }: Product): readonly string[] {
  return parameters.find(({ id }) => id === EAN_ID)?.values ?? [];
}

/** What was proposed is looked at by people; here that takes eight times as long as a command. */
export function isVerified(state: DemoState, proposedAt: number, now: number): boolean {
  return now - proposedAt >= 8 * switches(state).commandDelayMs;
}

/** What the category says of a parameter; undefined where it does not know it. */
export function categoryParameter(product: Product, parameterId: string) {
  return parametersOf(product.leaf).find(({ id }) => id === parameterId);
}

function asKnown(state: DemoState, proposed: ProposedProduct, now: number): KnownProduct {
  const status = isVerified(state, proposed.proposedAt, now) ? 'LISTED' : 'PROPOSED';
  return { ...proposedProduct(proposed), number: null, status };
}

export function proposedProduct(proposed: ProposedProduct): Product {
  const { id, name, images, description, parameters, categoryId } = proposed;
  const leaf = leafOf(categoryId) ?? GOODS_LEAVES[0];
  if (leaf === undefined) throw new Error('a tree without leaves');
  return { id, name, images, description, parameters, leaf };
}
