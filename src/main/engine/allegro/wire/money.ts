import { isCurrency, parseAmountMinor, type Money } from '../../../../shared/domain/money.ts';
import { isObject } from './reading.ts';

/**
 * "179.0" and "179.00" are one amount. Null when there is none; undefined when it is no amount we can read.
 */
export function readMoney(value: unknown): Money | null | undefined {
  if (value === null || value === undefined) return null;
  if (!isObject(value)) return undefined;
  const { amount, currency } = value;
  if (typeof amount !== 'string' || typeof currency !== 'string' || !isCurrency(currency)) return undefined;
  const amountMinor = parseAmountMinor(amount);
  return amountMinor === null ? undefined : { amountMinor, currency };
}
