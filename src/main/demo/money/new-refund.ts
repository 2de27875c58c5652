import type { Moment } from '../offers/moment.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { sum } from '../orders/order-sums.ts';
import type { Refund } from './refund.ts';

type Asked = Pick<
  Refund,
  'id' | 'commandId' | 'reason' | 'parts' | 'shares' | 'isAutomatic' | 'sellerComment'
>;

/** A refund of an order's payment, at the beginning of its life. */
export function newRefund({ state, now }: Moment, order: Order, asked: Asked): Refund {
  return {
    ...asked,
    orderId: order.id,
    paymentId: extrasOf(state.settings, order).paymentId,
    status: 'NEW',
    createdAt: now,
    currency: order.price.currency,
    totalMinor: sum(Object.values(asked.shares)),
  };
}
