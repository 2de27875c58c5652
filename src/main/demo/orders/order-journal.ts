import { DAY_MS } from '../data/birth.ts';
import { share } from '../data/dice.ts';
import type { DemoState, Table } from '../kinds.ts';
import { switches } from '../switches.ts';
import { extrasOf } from './order-extras.ts';
import { bornOrders, wasReady } from './order-store.ts';

export type OrderEventType =
  | 'BOUGHT'
  | 'FILLED_IN'
  | 'READY_FOR_PROCESSING'
  | 'BUYER_CANCELLED'
  | 'AUTO_CANCELLED'
  | 'BUYER_MODIFIED'
  | 'FULFILLMENT_STATUS_CHANGED';

export type OrderEvent = {
  /** Microseconds of entry; rises strictly, while occurredAt may run backwards. */
  readonly micros: number;
  readonly type: OrderEventType;
  readonly occurredAt: number;
  readonly orderId: string;
};

export const ORDER_EVENTS_KEPT_MS = 60 * DAY_MS;

export function enterOrderEvent(state: DemoState, now: number, event: Omit<OrderEvent, 'micros'>): void {
  const last = state.memo('last-order-event', () => ({ micros: allOrderEvents(state).at(-1)?.micros ?? 0 }));
  const { orderEventDelayMs, doubledEventShare } = switches(state);
  const isTwice = share(state.settings.seed, orderEvents(state).size, 154) < doubledEventShare;
  for (let times = isTwice ? 2 : 1; times > 0; times -= 1) {
    last.micros = Math.max(last.micros + 1, (now + orderEventDelayMs) * 1000);
    orderEvents(state).put(String(last.micros), { ...event, micros: last.micros });
  }
}

/** What the journal tells by now, the oldest entry first. */
export function toldOrderEvents(state: DemoState, now: number): readonly OrderEvent[] {
  return allOrderEvents(state).filter(({ micros }) => Math.floor(micros / 1000) <= now);
}

function allOrderEvents(state: DemoState): readonly OrderEvent[] {
  return [...bornEvents(state), ...[...orderEvents(state).entries()].map(([, event]) => event)];
}

/** What happens to a purchase, in the order of entry. */
const ORDERLY = ['BOUGHT', 'FILLED_IN', 'READY_FOR_PROCESSING'] as const;
/** All at one moment: then the purchase itself may be entered last. */
export const AT_ONCE = ['FILLED_IN', 'READY_FOR_PROCESSING', 'BOUGHT'] as const;

function bornEvents(state: DemoState): readonly OrderEvent[] {
  return state.memo('born-order-events', () => {
    let micros = 0;
    return bornOrders(state).flatMap((order) => {
      const isOrderly = order.number % 6 !== 0;
      const steps: OrderEventType[] = [...(isOrderly ? ORDERLY : AT_ONCE)];
      if (!wasReady(order)) steps.splice(steps.indexOf('READY_FOR_PROCESSING'), 1);
      // Paying more makes an order ready once more.
      if (order.paidAt !== undefined && extrasOf(state.settings, order).surcharge !== null)
        steps.push('READY_FOR_PROCESSING');
      if (order.addressChangedAt !== undefined) steps.push('BUYER_MODIFIED');
      if (order.status === 'CANCELLED') steps.push(wasReady(order) ? 'BUYER_CANCELLED' : 'AUTO_CANCELLED');
      return steps.map((type, at) => {
        const occurredAt = order.boughtAt + (isOrderly ? at * 60_000 : 0);
        micros = Math.max(micros + 137, occurredAt * 1000 + 456);
        return { micros, type, occurredAt, orderId: order.id };
      });
    });
  });
}

function orderEvents(state: DemoState): Table<OrderEvent> {
  return state.table<OrderEvent>('order-events');
}
