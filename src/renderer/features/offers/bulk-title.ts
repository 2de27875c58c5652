import type { TFunction } from 'i18next';
import type { BulkForm } from './bulk-rule.ts';

/** What the change set is called under Changes: "Price +5 %, nearest ,99". */
export function bulkTitle({ field, how, text, rounding, currency }: BulkForm, t: TFunction): string {
  const typed = text.trim();
  const amount = how === 'set' || /^[+\-−]/.test(typed) ? typed : `+${typed}`;
  if (field === 'stock') return t('bulk:title.stock', { amount });
  const unit = how === 'percent' ? '%' : currency;
  const ending = how === 'set' || rounding === 'none' ? '' : `, ${t(ENDING_KEYS[rounding])}`;
  return t('bulk:title.price', { amount: `${amount}\u00a0${unit}${ending}` });
}

const ENDING_KEYS = {
  'ninety-nine': 'bulk:rounding.ninety-nine',
  ninety: 'bulk:rounding.ninety',
  whole: 'bulk:rounding.whole',
} as const;
