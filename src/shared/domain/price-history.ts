import type { Money } from './money.ts';

/** One price, from when until when it stood; null: no price. */
export type PriceStep = { readonly from: number; readonly until: number; readonly price: Money | null };

export type PriceChange = { readonly at: number; readonly from: Money | null; readonly to: Money | null };

export type LowestPrice = {
  readonly price: Money;
  /** What is known of the days asked for begins here. */
  readonly since: number;
  /** Whether that is all of them. */
  readonly isWhole: boolean;
};

/** Days for which a shop must tell the lowest price beside a reduced one (directive 98/6/EC, article 6a). */
const LOWEST_PRICE_DAYS = 30;

const DAY_MS = 86_400_000;

/** The prices one after another, oldest first; the last one stands now. `changes` are oldest first. */
export function priceSteps(offer: {
  readonly price: Money | null;
  readonly changes: readonly PriceChange[];
  readonly firstSeenAt: number;
  readonly now: number;
}): readonly PriceStep[] {
  const { price, changes, firstSeenAt, now } = offer;
  const starts = [
    { from: firstSeenAt, price: changes[0]?.from ?? (changes.length === 0 ? price : null) },
    ...changes.map(({ at, to }) => ({ from: at, price: to })),
  ];
  return starts.map(({ from, price: standing }, index) => {
    const until = starts[index + 1]?.from ?? Math.max(now, from);
    return { from, until, price: standing };
  });
}

/** The lowest price of the last 30 days, in the currency of today; null while there is no price. */
export function lowestPrice(
  steps: readonly PriceStep[],
  now: number,
  days: number = LOWEST_PRICE_DAYS,
): LowestPrice | null {
  const today = steps.at(-1)?.price ?? null;
  const first = steps[0];
  if (today === null || first === undefined) return null;
  const start = now - days * DAY_MS;
  const standing = steps.flatMap(({ until, price }) =>
    price !== null && price.currency === today.currency && until > start ? [price] : [],
  );
  const price = standing.reduce(
    (lowest, each) => (each.amountMinor < lowest.amountMinor ? each : lowest),
    today,
  );
  return { price, since: Math.max(start, first.from), isWhole: first.from <= start };
}
