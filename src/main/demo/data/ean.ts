import { hash } from './dice.ts';

/** An EAN-13 with a valid check digit; the product's number is in its digits 7 to 12. */
export function eanOf(seed: number, product: number): string {
  const middle = String(hash(seed, product, 21) % 1000).padStart(3, '0');
  const body = `590${middle}${String(product).padStart(6, '0')}`;
  return body + checkDigit(body);
}

/** Null when no product of the shop's catalogue has the number. */
export function productOfEan(seed: number, ean: string): number | null {
  const product = Number(ean.slice(6, 12));
  return eanOf(seed, product) === ean ? product : null;
}

export function checkDigit(twelve: string): string {
  let sum = 0;
  for (let place = 0; place < 12; place += 1) sum += Number(twelve[place]) * (place % 2 === 0 ? 1 : 3);
  return String((10 - (sum % 10)) % 10);
}
