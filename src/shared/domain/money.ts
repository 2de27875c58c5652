/** Money as whole minor units (grosze, halere, filler) and an ISO 4217 code. Never a float. */
export type Money = { readonly amountMinor: number; readonly currency: Currency };

export type Currency = 'PLN' | 'CZK' | 'HUF' | 'EUR';

/** Allegro sends every currency with two decimals; what a seller may type differs (market.md 4.5). */
const MINOR_DIGITS = 2;

const TYPED_DECIMALS: Record<Currency, number> = { PLN: 2, CZK: 2, HUF: 0, EUR: 2 };

export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(TYPED_DECIMALS, text);
}

/** How many decimals a price in this currency may have. */
export function decimalsOf(currency: Currency): number {
  return TYPED_DECIMALS[currency];
}

/**
 * Reads "179.0", "1 234,56" or "1234,5" (comma or point; spaces of any kind between thousands). Null if it is
 * no amount.
 */
export function parseAmountMinor(text: string): number | null {
  const compact = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  const match = /^([+-]?)(\d{1,13})(?:[.,](\d+))?$/.exec(compact);
  if (!match) return null;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > MINOR_DIGITS) return null;
  const minor = Number(match[2]) * 100 + Number(fraction.padEnd(MINOR_DIGITS, '0'));
  return match[1] === '-' ? -minor : minor;
}

/** The amount as Allegro writes it: "39.99". */
export function toWireAmount(amountMinor: number): string {
  const sign = amountMinor < 0 ? '-' : '';
  const digits = String(Math.abs(amountMinor)).padStart(MINOR_DIGITS + 1, '0');
  return `${sign}${digits.slice(0, -MINOR_DIGITS)}.${digits.slice(-MINOR_DIGITS)}`;
}

export function sameMoney(left: Money | null, right: Money | null): boolean {
  if (left === null || right === null) return left === right;
  return left.amountMinor === right.amountMinor && left.currency === right.currency;
}
