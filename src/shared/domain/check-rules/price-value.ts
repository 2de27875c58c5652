import type { Money } from '../money.ts';

/** The value of a price edit as money; null for anything else. */
export function toPrice(value: unknown): Money | null {
  if (typeof value !== 'object' || value === null || !('amountMinor' in value)) return null;
  return value as Money;
}
