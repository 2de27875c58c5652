import type { BulkRule } from '../../../shared/domain/bulk-change.ts';
import type { Rounding } from '../../../shared/domain/bulk-price.ts';
import { type Currency, parseAmountMinor } from '../../../shared/domain/money.ts';

export type BulkForm = {
  readonly field: BulkRule['field'];
  readonly how: 'set' | 'add' | 'percent';
  readonly text: string;
  readonly rounding: Rounding;
  readonly withPriceRule: boolean;
  readonly currency: Currency;
};

/**
 * The rule that a filled form means; a reason (a key of the texts) where it means none, null where nothing is
 * typed.
 */
export function readBulkForm(form: BulkForm): BulkRule | string | null {
  const text = form.text.replaceAll(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (text === '') return null;
  if (form.field === 'stock') return stockRule(form, text);
  const change = form.how === 'percent' ? percentChange(text) : amountChange(form, text);
  if (typeof change === 'string') return change;
  const { rounding, withPriceRule } = form;
  return { field: 'price', change, rounding: form.how === 'set' ? 'none' : rounding, withPriceRule };
}

function stockRule({ how }: BulkForm, text: string): BulkRule | string {
  if (!/^[+-]?\d{1,9}$/.test(text)) return 'offers:reason.not-a-count';
  const pieces = Number(text);
  if (how === 'set' && pieces < 0) return 'bulk:reason.below-none';
  return { field: 'stock', change: { kind: how === 'set' ? 'set' : 'add', pieces } };
}

function percentChange(text: string) {
  const hundredths = parseAmountMinor(text.replace(/%$/, ''));
  if (hundredths === null) return 'bulk:reason.not-a-percent';
  return hundredths <= -10_000 || hundredths > 1_000_000
    ? 'bulk:reason.percent-range'
    : ({ kind: 'percent', hundredths } as const);
}

function amountChange({ how, currency }: BulkForm, text: string) {
  const amountMinor = parseAmountMinor(text);
  if (amountMinor === null) return how === 'set' ? 'offers:reason.not-a-price' : 'bulk:reason.not-an-amount';
  if (how !== 'set') return { kind: 'add', amountMinor, currency } as const;
  return amountMinor < 100 ? 'bulk:reason.below-least' : ({ kind: 'set', amountMinor, currency } as const);
}
