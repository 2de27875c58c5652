import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { changeOrder } from './change-order.ts';
import type { Order } from './order-form.ts';
import { findOrder } from './order-store.ts';

const REFUNDED_AFTER_MS = 3_600_000;

/** The buyer calls his order off before it is sent: what he paid goes back. */
export function cancelOrder(moment: Moment, order: Order): void {
  const { state, now } = moment;
  changeOrder(
    moment,
    order,
    { status: 'CANCELLED', fulfillment: 'CANCELLED', cancelledAt: now },
    'BUYER_CANCELLED',
  );
  doLater(state, { kind: 'order-cancelled', about: order.id, dueAt: now + REFUNDED_AFTER_MS });
}

/** An order that nobody pays is called off by Allegro. */
export function orderOverdue(moment: Moment, orderId: string): void {
  const order = findOrder(moment.state, orderId);
  if (order === null || (order.status !== 'BOUGHT' && order.status !== 'FILLED_IN')) return;
  const { now } = moment;
  changeOrder(
    moment,
    order,
    { status: 'CANCELLED', fulfillment: 'CANCELLED', cancelledAt: now },
    'AUTO_CANCELLED',
  );
}
