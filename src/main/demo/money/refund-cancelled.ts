import type { Moment } from '../offers/moment.ts';
import { findOrder } from '../orders/order-store.ts';
import { refundByAllegro } from './refund-life.ts';
import { everythingLeft } from './whole-refund.ts';

/** A cancelled order that was paid: the buyer has everything back. */
export function refundCancelled(moment: Moment, orderId: string): void {
  const order = findOrder(moment.state, orderId);
  if (order?.paidAt === undefined) return;
  const parts = everythingLeft(moment.state, order);
  if (parts !== null) refundByAllegro(moment, order, parts, 'CANCELLED_BY_BUYER');
}
