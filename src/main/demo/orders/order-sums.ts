import { uuidOf } from '../data/dice.ts';
import { minorOf } from '../data/money.ts';
import type { DemoSettings } from '../kinds.ts';
import { extrasOf, type Extras } from './order-extras.ts';
import type { Bought, Order } from './order-form.ts';

/** A line of an order, in hundredths of its currency. */
export type Line = Bought & {
  readonly id: string;
  /** Of one piece: before and after discounts. */
  readonly originalMinor: number;
  readonly priceMinor: number;
  readonly voucherMinor: number;
  readonly depositMinor: number;
  readonly reconciledMinor: number;
  /** What the buyer paid for its pieces, without deposits. */
  readonly paidMinor: number;
};

export type Sums = {
  readonly currency: string;
  readonly lines: readonly Line[];
  readonly servicesMinor: number;
  readonly deliveryMinor: number;
  readonly toPayMinor: number;
  /** What the buyer pays: with what he paid too much, without surcharges. */
  readonly paidMinor: number;
  /** What Allegro adds to the payment. */
  readonly addedMinor: number;
};

export function linesOf({ seed, edition }: DemoSettings, order: Order): readonly Line[] {
  const extras = extrasOf({ seed, edition, offers: 0 }, order);
  return [order, ...(order.more ?? [])].map((bought, at) => {
    const id = uuidOf(seed, order.number, at === 0 ? 142 : 1420 + at);
    return lineOf(extras, bought, id, at === 0);
  });
}

/** What goes with an order goes with its first line. */
function lineOf(extras: Extras, { offer, price, quantity }: Bought, id: string, isFirst: boolean): Line {
  const originalMinor = minorOf(price.amount);
  const discountMinor = isFirst ? Math.min(extras.discountMinor, originalMinor - 1) : 0;
  const priceMinor = originalMinor - discountMinor;
  const voucherMinor = isFirst ? Math.min(extras.voucherMinor, priceMinor * quantity - 1) : 0;
  const isMadeUpFor = isFirst && extras.madeUpFor !== null;
  return {
    offer,
    price,
    quantity,
    id,
    originalMinor,
    priceMinor,
    voucherMinor,
    depositMinor: isFirst ? extras.depositMinor * quantity : 0,
    reconciledMinor: voucherMinor + (isMadeUpFor ? discountMinor * quantity : 0),
    paidMinor: priceMinor * quantity - voucherMinor,
  };
}

export function sumsOf(settings: DemoSettings, order: Order): Sums {
  const extras = extrasOf(settings, order);
  const lines = linesOf(settings, order);
  const servicesMinor = extras.service?.priceMinor ?? 0;
  const itemsMinor = sum(lines.map(({ paidMinor, depositMinor }) => paidMinor + depositMinor));
  const toPayMinor = itemsMinor + servicesMinor + extras.deliveryMinor;
  const isInWallet = extras.madeUpFor?.by !== 'BILLING';
  return {
    currency: order.price.currency,
    lines,
    servicesMinor,
    deliveryMinor: extras.deliveryMinor,
    toPayMinor,
    paidMinor: toPayMinor + extras.overpaidMinor,
    addedMinor: isInWallet ? sum(lines.map(({ reconciledMinor }) => reconciledMinor)) : 0,
  };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, minor) => total + minor, 0);
}
