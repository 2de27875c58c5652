import { arrive } from '../days/arrivals.ts';
import { comeToBuy } from '../days/day-buyer.ts';
import type { Ticker } from '../kinds.ts';
import { laterTicker, type Doers } from '../later.ts';
import { arriveReturn, returnOverdue } from '../orders/arrive-return.ts';
import { orderOverdue } from '../orders/cancel-order.ts';
import { findOrder } from '../orders/order-store.ts';
import { stepClaim } from './claim-life.ts';
import { foundBooks } from './found-books.ts';
import { orderCollected, orderReady, termOver } from './order-money.ts';
import { happenOnce } from './past-occasions.ts';
import { pastClaim, pastRefund } from './past-seller.ts';
import { stepRefund } from './refund-life.ts';
import { refundCancelled } from './refund-cancelled.ts';
import { settle } from './settlement.ts';

/** What happens to orders and their money, each by the id it is about. */
const AFFAIRS: Doers = {
  'order-ready': orderReady,
  'order-collected': orderCollected,
  'order-cancelled': refundCancelled,
  'order-overdue': orderOverdue,
  'term-over': termOver,
  refund: stepRefund,
  claim: stepClaim,
  return: returnOverdue,
  settlement: settle,
  'day-buyer': comeToBuy,
  'day-arrival': arrive,
  'past-return': (moment, orderId) => {
    const order = findOrder(moment.state, orderId);
    if (order !== null) arriveReturn(moment, order);
  },
  'past-refund': pastRefund,
  'past-claim': pastClaim,
  'past-occasion': happenOnce,
};

const runAffairs = laterTicker(AFFAIRS);

/** A new shop's books begin with its past: it runs through the same affairs as what is to come. */
export const affairsTicker: Ticker = (moment) => {
  foundBooks(moment);
  runAffairs(moment);
};
