import type { Finding } from '../../shared/contract-changes.ts';
import { isCurrency } from '../../shared/domain/money.ts';
import type { Format } from './format.ts';

/** Amounts in minor units and shares as people read them; the rest as it is. */
export function readable(values: Finding['values'], format: Format): Record<string, string | number> {
  const currency = String(values['currency'] ?? '');
  const words = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (name.endsWith('Minor') && isCurrency(currency))
      return [name.slice(0, -'Minor'.length), format.money({ amountMinor: Number(value), currency })];
    if (name === 'percent') return [name, format.percent(Number(value))];
    return [name, value];
  });
  return Object.fromEntries(words);
}
