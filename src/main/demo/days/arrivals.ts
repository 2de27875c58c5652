import { DAY_MS } from '../data/birth.ts';
import { hash, pick } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { arriveReturn } from '../orders/arrive-return.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { returnOfOrder } from '../orders/customer-returns.ts';
import type { Order } from '../orders/order-form.ts';
import { allOrders } from '../orders/order-store.ts';
import { sentLines } from '../orders/shipments.ts';
import { arriveIssue } from '../talk/issues.ts';
import { arriveRating } from '../talk/ratings.ts';
import { arriveMessage } from '../talk/write-message.ts';

/** Something a buyer does about an order of his. */
type Arrival = {
  /** How many of them a day brings. */
  readonly least: number;
  readonly most: number;
  readonly arrive: (moment: Moment, order: Order) => void;
  /** The age of orders it befalls, in days. */
  readonly ages: readonly [from: number, to: number];
  readonly fits: (state: DemoState, order: Order) => boolean;
};

export const ARRIVALS: Readonly<Record<string, Arrival>> = {
  messages: { least: 2, most: 4, arrive: arriveMessage, ages: [0, 10], fits: isPaid },
  returns: {
    least: 1,
    most: 2,
    arrive: arriveReturn,
    ages: [1, 14],
    fits: (state, order) => isPaid(state, order) && returnOfOrder(state, order.id) === null,
  },
  issues: { least: 0, most: 1, arrive: arriveIssue, ages: [2, 20], fits: isPaid },
  ratings: { least: 1, most: 3, arrive: arriveRating, ages: [2, 20], fits: isPaid },
  cancellations: { least: 0, most: 1, arrive: cancelOrder, ages: [0, 2], fits: isNotSent },
};

/** Lets it happen to one of the orders that it can befall. `about` is "kind/number". */
export function arrive(moment: Moment, about: string): void {
  const [kind = '', number = '0'] = about.split('/');
  const arrival = ARRIVALS[kind];
  if (arrival === undefined) return;
  const { state, now } = moment;
  const [from, to] = arrival.ages.map((days) => now - days * DAY_MS);
  const orders = allOrders(state).filter(
    (order) => order.boughtAt <= (from ?? now) && order.boughtAt > (to ?? now) && arrival.fits(state, order),
  );
  if (orders.length === 0) return;
  arrival.arrive(moment, pick(orders, hash(state.settings.seed, Number(number), 211)));
  countArrival(state, kind);
}

export function countArrival(state: DemoState, kind: string): void {
  const table = state.table<number>('arrivals');
  table.put(kind, arrivedOf(state, kind) + 1);
}

/** How many there were since the shop's birth. */
export function arrivedOf(state: DemoState, kind: string): number {
  return state.table<number>('arrivals').get(kind) ?? 0;
}

function isPaid(_: DemoState, { status, paidAt }: Order): boolean {
  return status === 'READY_FOR_PROCESSING' && paidAt !== undefined;
}

function isNotSent(state: DemoState, order: Order): boolean {
  const isWaiting = order.fulfillment === 'NEW' || order.fulfillment === 'PROCESSING';
  return isPaid(state, order) && isWaiting && sentLines(state, order) === 'NONE';
}
