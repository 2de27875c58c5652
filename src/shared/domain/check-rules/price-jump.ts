import { toPrice } from './price-value.ts';
import type { CheckRule } from './rule.ts';

/** A decimal point that slipped: asked about even when the seller lets larger shares pass. */
const SLIP_FACTOR = 10;

/**
 * A price that moves by more than the seller's share, or to ten times or a tenth. Source: our own, after the
 * swapped columns and slipped decimal points that sellers report.
 */
export const priceJump: CheckRule = {
  code: 'price-jump',
  severity: 'ask',
  fields: ['price'],
  words: {
    en: 'The price goes from {{from}} to {{to}} ({{percent}}).',
    pl: 'Cena zmieni się z {{from}} na {{to}} ({{percent}}).',
  },
  look: ({ before, after }, { askAbovePercent }) => {
    const was = toPrice(before);
    const price = toPrice(after);
    if (was === null || price === null || was.amountMinor <= 0 || price.amountMinor <= 0) return null;
    const percent = ((price.amountMinor - was.amountMinor) / was.amountMinor) * 100;
    if (Math.abs(percent) <= askAbovePercent && factorOf(was.amountMinor, price.amountMinor) < SLIP_FACTOR) {
      return null;
    }
    return {
      fromMinor: was.amountMinor,
      toMinor: price.amountMinor,
      currency: price.currency,
      percent: Math.round(percent * 10) / 10,
    };
  },
  weight: ({ fromMinor, toMinor }) => factorOf(Number(fromMinor), Number(toMinor)),
};

/** How many times one is the other, whichever way. */
function factorOf(left: number, right: number): number {
  return left > right ? left / right : right / left;
}
