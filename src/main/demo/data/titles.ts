import type { DemoEdition } from '../kinds.ts';
import { hash, pick } from './dice.ts';
import type { Leaf } from './category-tree.ts';
import { BRANDS, FEATURES, SIZES } from './words.ts';

/** Characters of a title, by edition. */
export const LONGEST_TITLE: Readonly<Record<DemoEdition, number>> = { '2022': 50, '2026': 75 };

export function brandOf(seed: number, product: number): string {
  return pick(BRANDS, hash(seed, product, 50));
}

export function modelOf(seed: number, product: number): string {
  const number = hash(seed, product, 51);
  return `${'ABDEKLMRSTX'[number % 11]}${'AEIOUXZ'[(number >>> 8) % 7]}-${100 + ((number >>> 12) % 900)}`;
}

/** What the catalogue calls a product. */
export function productName(seed: number, product: number, leaf: Leaf): string {
  return `${leaf.thing} ${brandOf(seed, product)} ${modelOf(seed, product)}`;
}

/** What the seller calls his offer: at least three words, from 12 characters to the longest allowed. */
export function offerTitle(
  { seed, edition = '2026' }: { readonly seed: number; readonly edition?: DemoEdition },
  index: number,
  product: number,
  leaf: Leaf,
): string {
  const feature = pick(FEATURES, hash(seed, index, 52));
  const size = pick(SIZES, hash(seed, index, 53));
  const whole = [leaf.thing, brandOf(seed, product), modelOf(seed, product), feature, size];
  if (hash(seed, index, 54) % 4 === 0) whole.splice(4, 1);
  while (whole.join(' ').length > LONGEST_TITLE[edition]) whole.pop();
  return whole.join(' ');
}
