import { refused } from '../answers.ts';
import { DAY_MS } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { revisionOf, type Order } from './order-form.ts';
import { findOrder } from './order-store.ts';
import { isUuid } from '../uuid.ts';

/** The order that the path names, or the answer that refuses. */
export function orderNamed({ state, params, now }: Context): Order | DemoAnswer {
  const id = params['id'] ?? params['orderId'] ?? '';
  if (!isUuid(id)) return refused('id', 'The id is not a UUID.');
  const order = findOrder(state, id);
  if (order !== null && isKept(order, now)) return order;
  return oneError(404, 'CheckoutFormNotFoundException', `Checkout form ${id} not found.`);
}

/** Orders are told of for a year. */
export function isKept({ boughtAt }: Order, now: number): boolean {
  return now <= boughtAt + 365 * DAY_MS;
}

export function isRefusal(found: Order | DemoAnswer): found is DemoAnswer {
  return 'headers' in found;
}

/** 409 where the caller tells a revision that is not the order's any longer. */
export function staleRevision({ query }: Context, order: Order): DemoAnswer | null {
  const told = query.get('checkoutForm.revision');
  if (told === null || told === '' || told === revisionOf(order)) return null;
  return oneError(409, 'CheckoutFormRevisionOutdated', 'The revision of the order is outdated.', {
    path: 'checkoutForm.revision',
  });
}
