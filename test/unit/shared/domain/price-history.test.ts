import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Money } from '../../../../src/shared/domain/money.ts';
import { lowestPrice, priceSteps } from '../../../../src/shared/domain/price-history.ts';

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const pln = (amountMinor: number): Money => ({ amountMinor, currency: 'PLN' });

/** A price each some days ago, oldest first; the first is the one it was seen with. */
function offerOf(...prices: readonly (readonly [daysAgo: number, price: Money | null])[]) {
  const at = (index: number) => NOW - (prices[index]?.[0] ?? 0) * DAY_MS;
  return priceSteps({
    price: prices.at(-1)?.[1] ?? null,
    changes: prices.slice(1).map(([, to], index) => ({
      at: at(index + 1),
      from: prices[index]?.[1] ?? null,
      to,
    })),
    firstSeenAt: at(0),
    now: NOW,
  });
}

test.each([
  ['never changed', offerOf([40, pln(100)]), { price: pln(100), isWhole: true }],
  ['lowered', offerOf([40, pln(100)], [3, pln(80)]), { price: pln(80), isWhole: true }],
  ['raised within the days', offerOf([40, pln(80)], [29, pln(100)]), { price: pln(80) }],
  ['raised before the days', offerOf([60, pln(80)], [31, pln(100)]), { price: pln(100) }],
  ['raised on the very edge', offerOf([60, pln(80)], [30, pln(100)]), { price: pln(100) }],
  ['seen but lately', offerOf([4, pln(90)]), { price: pln(90), isWhole: false, since: NOW - 4 * DAY_MS }],
  ['without a price for a while', offerOf([40, pln(70)], [20, null], [2, pln(90)]), { price: pln(70) }],
  [
    'once in another currency',
    offerOf([40, { amountMinor: 5, currency: 'CZK' }], [2, pln(9)]),
    { price: pln(9) },
  ],
])('an offer %s', (_, steps, lowest) => {
  expect(lowestPrice(steps, NOW)).toMatchObject(lowest);
});

test('an offer without a price has no lowest one', () => {
  expect(lowestPrice(offerOf([40, pln(70)], [3, null]), NOW)).toBeNull();
});

test('it is what asking for the price of every hour comes to', () => {
  const price = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 500 }).map(pln) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const hours = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(hours, fc.array(price, { minLength: 12, maxLength: 12 }), (ago, prices) => {
      const story = ago
        .toSorted((left, right) => right - left)
        .map((each, index) => [each / 24, prices[index] ?? null] as const);
      const priceAt = (hoursAgo: number) => story.findLast(([days]) => days * 24 >= hoursAgo)?.[1] ?? null;
      // In the middle of each hour: prices change on the hour, and one that stood for an hour has stood.
      const all = Array.from({ length: 30 * 24 }, (_, hour) => priceAt(hour + 0.5))
        .filter((each) => each !== null)
        .map(({ amountMinor }) => amountMinor);
      const lowest = lowestPrice(offerOf(...story), NOW);
      const today = story.at(-1)?.[1] ?? null;
      expect(lowest?.price.amountMinor ?? null).toBe(
        today === null ? null : Math.min(...all, today.amountMinor),
      );
    }),
  );
});
