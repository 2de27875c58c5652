import type { Moment } from '../offers/moment.ts';
import { allOrders } from '../orders/order-store.ts';
import { buyAs } from '../orders/purchases.ts';
import { countArrival } from './arrivals.ts';

/** Keeps the buyers of days apart from those who come by themselves. */
const FIRST_NUMBER = 1_000_000;

export function comeToBuy(moment: Moment, number: string): void {
  const before = allOrders(moment.state).length;
  buyAs(moment, FIRST_NUMBER + Number(number));
  if (allOrders(moment.state).length > before) countArrival(moment.state, 'orders');
}
