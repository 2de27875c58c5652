import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkPrice, type PriceChange, type Rounding } from '../../../../src/shared/domain/bulk-price.ts';
import type { Currency, Money } from '../../../../src/shared/domain/money.ts';

const money = (amountMinor: number, currency: Currency = 'PLN'): Money => ({ amountMinor, currency });
const percent = (hundredths: number): PriceChange => ({ kind: 'percent', hundredths });
const add = (amountMinor: number): PriceChange => ({ kind: 'add', amountMinor, currency: 'PLN' });
const set = (amountMinor: number): PriceChange => ({ kind: 'set', amountMinor, currency: 'PLN' });

describe('a price changed with many others', () => {
  it.each<[string, Money | null, PriceChange, Rounding, Money | string]>([
    ['+5 % to the nearest ,99', money(6730), percent(500), 'ninety-nine', money(7099)],
    ['+5 % of 91,00', money(9100), percent(500), 'ninety-nine', money(9599)],
    ['halfway goes up', money(1049), add(0), 'ninety-nine', money(1099)],
    ['to ,90', money(1010), add(0), 'ninety', money(990)],
    ['to whole', money(1049), add(0), 'whole', money(1000)],
    ['to whole, halfway up', money(1050), add(0), 'whole', money(1100)],
    ['unrounded, half a grosz up', money(1010), percent(50), 'none', money(1015)],
    ['+12,5 %', money(8000), percent(1250), 'none', money(9000)],
    ['-10 %', money(1999), percent(-1000), 'none', money(1799)],
    ['less 2,50', money(1000), add(-250), 'none', money(750)],
    ['a typed price is not rounded', money(1000), set(1234), 'ninety-nine', money(1234)],
    ['a typed price where there was none', null, set(1234), 'none', money(1234)],
    ['nothing to compute from', null, percent(500), 'none', 'no-price'],
    ['an amount in another currency', money(1000, 'CZK'), add(100), 'none', 'other-currency'],
    ['a price in another currency', money(1000, 'EUR'), set(100), 'none', 'other-currency'],
    ['percent in any currency', money(1000, 'CZK'), percent(1000), 'none', money(1100, 'CZK')],
    ['forints have no decimals', money(199_000, 'HUF'), percent(333), 'none', money(205_600, 'HUF')],
    ['nor endings', money(199_000, 'HUF'), percent(333), 'ninety-nine', money(205_600, 'HUF')],
    ['below 1,00', money(150), percent(-5000), 'none', 'below-least'],
    ['below nought', money(150), add(-500), 'none', 'below-least'],
    ['a typed price below 1,00', money(150), set(99), 'none', 'below-least'],
    ['exactly 1,00', money(200), percent(-5000), 'none', money(100)],
    ['never rounded below 1,00', money(120), add(0), 'ninety-nine', money(199)],
  ])('%s', (_name, price, change, rounding, wanted) => {
    expect(bulkPrice(price, change, rounding)).toEqual(wanted);
  });

  it('is whole, at least 1,00, ends as asked and lies within half a złoty of the exact one', () => {
    const ends = { none: null, 'ninety-nine': 99, ninety: 90, whole: 0 } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 100_000_000_000 }),
        fc.integer({ min: -9000, max: 20_000 }),
        fc.constantFrom<Rounding>('none', 'ninety-nine', 'ninety', 'whole'),
        (amountMinor, hundredths, rounding) => {
          const price = bulkPrice(money(amountMinor), percent(hundredths), rounding);
          const exact = Number((BigInt(amountMinor) * BigInt(10_000 + hundredths) * 2n + 10_000n) / 20_000n);
          if (typeof price === 'string') return price === 'below-least' && exact < 100;
          const end = ends[rounding];
          const isClose = Math.abs(price.amountMinor - exact) <= 50 || exact < 200;
          const isEnding = end === null ? price.amountMinor === exact : price.amountMinor % 100 === end;
          return Number.isSafeInteger(price.amountMinor) && price.amountMinor >= 100 && isClose && isEnding;
        },
      ),
    );
  });
});
