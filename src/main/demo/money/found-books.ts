import { DAY_MS, birthOf } from '../data/birth.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import type { Order } from '../orders/order-form.ts';
import { bornOrders, wasReady } from '../orders/order-store.ts';
import { expectSettlement } from './settlement.ts';
import { OCCASIONS } from './past-occasions.ts';

const READY_AFTER_MS = 120_000;
const HOUR_MS = 3_600_000;
const UNPAID_FOR_MS = 7 * DAY_MS;
const PAST_MS = 22 * DAY_MS;

/** What befell the orders the shop was born with is entered as errands of their own times, once. */
export function foundBooks({ state }: Moment): void {
  const done = state.table<true>('books');
  if (done.has('founded')) return;
  done.put('founded', true);
  const bornAt = birthOf(state);
  expectSettlement({ state, now: bornAt - PAST_MS });
  for (const order of bornOrders(state)) enterPast(state, order, bornAt);
  for (const [name, daysBefore] of OCCASIONS)
    doLater(state, { kind: 'past-occasion', about: name, dueAt: Math.floor(bornAt - daysBefore * DAY_MS) });
}

function enterPast(state: DemoState, order: Order, bornAt: number): void {
  const { id: about, boughtAt, status } = order;
  const turn = Math.abs(order.number);
  if (!wasReady(order)) {
    if (status === 'FILLED_IN')
      doLater(state, { kind: 'order-overdue', about, dueAt: Math.max(bornAt, boughtAt) + UNPAID_FOR_MS });
    return;
  }
  doLater(state, { kind: 'order-ready', about, dueAt: boughtAt + READY_AFTER_MS });
  const later = (kind: string, afterMs: number): void => {
    const dueAt = boughtAt + afterMs;
    if (dueAt < bornAt) doLater(state, { kind, about, dueAt });
  };
  if (status === 'CANCELLED') return later('order-cancelled', HOUR_MS);
  if (turn % 8 === 3 || turn % 11 === 4) later('past-return', 4 * DAY_MS);
  if (turn % 9 === 1 || turn % 26 === 6) later('past-refund', 2 * DAY_MS);
  if (turn % 7 === 1) later('past-claim', 3 * DAY_MS);
}
