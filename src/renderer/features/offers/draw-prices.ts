import type { Money } from '../../../shared/domain/money.ts';
import type { PriceStep } from '../../../shared/domain/price-history.ts';

type Drawn = {
  /** Of an SVG path: along in time, up with the price; a gap where there was no price. */
  readonly path: string;
  readonly lowest: Money;
  readonly highest: Money;
  readonly from: number;
};

const MARGIN = 4;

/** Null where the price never moved. Prices in another currency than the last are left out. */
export function drawPrices(steps: readonly PriceStep[], width: number, height: number): Drawn | null {
  const currency = steps.findLast(({ price }) => price !== null)?.price?.currency;
  const shown = steps.flatMap(({ from, until, price }) =>
    price !== null && price.currency === currency ? [{ from, until, price }] : [],
  );
  const prices = shown
    .map(({ price }) => price)
    .toSorted((one, other) => one.amountMinor - other.amountMinor);
  const [lowest, highest, from, until] = [prices[0], prices.at(-1), steps[0]?.from, steps.at(-1)?.until];
  if (!lowest || !highest || from === undefined || until === undefined) return null;
  const range = highest.amountMinor - lowest.amountMinor;
  if (range === 0 || until <= from) return null;

  const across = (at: number) => rounded(((at - from) / (until - from)) * width);
  const down = ({ amountMinor }: Money) =>
    rounded(MARGIN + ((highest.amountMinor - amountMinor) / range) * (height - 2 * MARGIN));
  const parts = shown.map((step, index) => {
    const follows = index > 0 && shown[index - 1]?.until === step.from;
    const start = follows ? `V${down(step.price)}` : `M${across(step.from)} ${down(step.price)}`;
    return `${start}H${across(step.until)}`;
  });
  return { path: parts.join(''), lowest, highest, from };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
