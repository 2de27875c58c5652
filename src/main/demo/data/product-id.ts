import { hash, hexOf, uuidFromHex } from './dice.ts';

/** The catalogue's UUID of a product; its number hides in the last eight digits. */
export function productIdOf(seed: number, product: number): string {
  const tail = ((product ^ hash(seed, 0, 71)) >>> 0).toString(16).padStart(8, '0');
  return uuidFromHex(hexOf(seed, product, 72, 3) + tail, '4');
}

/** Null when the catalogue has no such product. */
export function productOfId(seed: number, productId: string): number | null {
  const tail = Number.parseInt(productId.slice(-8), 16);
  if (Number.isNaN(tail)) return null;
  const product = (tail ^ hash(seed, 0, 71)) >>> 0;
  return productIdOf(seed, product) === productId ? product : null;
}
