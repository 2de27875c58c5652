import { done, refused } from '../answers.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { ordersStatusOperations } from '../operations/orders-status.ts';
import { routesOf } from '../routes-of.ts';
import { answeredAs } from './answered-as.ts';
import { changeOrder } from './change-order.ts';
import type { FulfillmentStatus } from './order-form.ts';
import { isRefusal, orderNamed, staleRevision } from './order-named.ts';

/** A status that nobody knows is refused like one that cannot be set. */
export const fulfillmentStatusRoutes = answeredAs(
  routesOf(ordersStatusOperations, { 'PUT /order/checkout-forms/{id}/fulfillment': setFulfillment }),
  [{ method: 'PUT', path: '/order/checkout-forms/{id}/fulfillment', from: 400, to: 422 }],
);

/** Any status may follow any other; RETURNED is Allegro's to set. What else is sent has no effect. */
function setFulfillment(context: Context): DemoAnswer {
  const { state, now, json } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  const stale = staleRevision(context, order);
  if (stale !== null) return stale;
  const { status } = json as { readonly status?: FulfillmentStatus };
  if (status === undefined) return refused('status', 'The status is missing.');
  if (status === 'RETURNED') return refused('status', 'The status RETURNED cannot be set.');
  if (order.provider === 'ALLEGRO')
    return refused('status', 'The order is fulfilled by Allegro.', 'FulfillmentProviderException');
  if (status === order.fulfillment) return done();
  // The time of the last change of the form does not tell of this one.
  const { updatedAt } = order;
  changeOrder({ state, now }, order, { fulfillment: status, updatedAt }, 'FULFILLMENT_STATUS_CHANGED');
  return done();
}
