import type { Moment } from '../offers/moment.ts';
import { enterOrderEvent, type OrderEventType } from './order-journal.ts';
import type { Order } from './order-form.ts';
import { changedOrders } from './order-store.ts';

/** The only way an order changes once it is bought: its revision is another, and the journal is told. */
export function changeOrder(
  { state, now }: Moment,
  order: Order,
  change: Partial<Order>,
  event: OrderEventType | null = null,
): Order {
  const changed = { ...order, updatedAt: now, ...change, changes: (order.changes ?? 0) + 1 };
  changedOrders(state).put(order.id, changed);
  if (event !== null) enterOrderEvent(state, now, { type: event, occurredAt: now, orderId: order.id });
  return changed;
}
