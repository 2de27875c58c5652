import { LEAST_PRICE_MINOR } from './check-rules/price-range.ts';
import { type Currency, decimalsOf, type Money } from './money.ts';

/** One thing done to many prices. `hundredths` of a percent: 1250 is +12.5 %. */
export type PriceChange =
  | { readonly kind: 'set'; readonly amountMinor: number; readonly currency: Currency }
  | { readonly kind: 'add'; readonly amountMinor: number; readonly currency: Currency }
  | { readonly kind: 'percent'; readonly hundredths: number };

/** The ending that a computed price goes to, the nearest one: 10,99; 10,90; 11. */
export type Rounding = 'none' | 'ninety-nine' | 'ninety' | 'whole';

export type NoPrice = 'no-price' | 'other-currency' | 'below-least';

const WHOLE_MINOR = 100;
const ENDING_MINOR: Readonly<Record<Exclude<Rounding, 'none'>, number>> = {
  'ninety-nine': 99,
  ninety: 90,
  whole: 0,
};

/**
 * The new price, or why there is none. A typed price stands as it was typed; only computed ones are rounded.
 */
export function bulkPrice(price: Money | null, change: PriceChange, rounding: Rounding): Money | NoPrice {
  if (change.kind === 'set') return setPrice(price, change);
  if (price === null) return 'no-price';
  if (change.kind === 'add' && change.currency !== price.currency) return 'other-currency';
  const { currency } = price;
  const exact =
    change.kind === 'add'
      ? price.amountMinor + change.amountMinor
      : percentOf(price.amountMinor, 10_000 + change.hundredths);
  const amountMinor = rounded(exact, rounding, currency);
  return exact < LEAST_PRICE_MINOR || amountMinor < LEAST_PRICE_MINOR
    ? 'below-least'
    : { amountMinor, currency };
}

function setPrice(
  price: Money | null,
  { amountMinor, currency }: Extract<PriceChange, { kind: 'set' }>,
): Money | NoPrice {
  if (price !== null && price.currency !== currency) return 'other-currency';
  return amountMinor < LEAST_PRICE_MINOR ? 'below-least' : { amountMinor, currency };
}

/** In whole numbers alone; halves go up. */
function percentOf(amountMinor: number, hundredths: number): number {
  const product = amountMinor * hundredths + 5000;
  return (product - modulo(product, 10_000)) / 10_000;
}

/** A price above the least never falls below it by rounding: 1,20 goes to 1,99 and not to 0,99. */
function rounded(amountMinor: number, rounding: Rounding, currency: Currency): number {
  const hasDecimals = decimalsOf(currency) > 0;
  if (rounding === 'none' && hasDecimals) return amountMinor;
  const ending = rounding === 'none' || !hasDecimals ? 0 : ENDING_MINOR[rounding];
  const half = amountMinor - ending + WHOLE_MINOR / 2;
  const nearest = half - modulo(half, WHOLE_MINOR) + ending;
  return nearest < LEAST_PRICE_MINOR && amountMinor >= LEAST_PRICE_MINOR ? nearest + WHOLE_MINOR : nearest;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
