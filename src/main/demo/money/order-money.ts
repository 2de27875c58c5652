import { DAY_MS } from '../data/birth.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { changeOrder } from '../orders/change-order.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { COLLECTED_AFTER_MS, findOrder, isCollected } from '../orders/order-store.ts';
import { sumsOf } from '../orders/order-sums.ts';
import { enterBilling } from './billing-account.ts';
import { commissionOf, commissionType } from './commission.ts';
import { enterOperation, type Operator, type Wallet } from './wallet.ts';

/** Deferred payments come to the wallet at once, and to the seller after this. */
const TERM_MS = 30 * DAY_MS;
const SMART_FEE_MINOR = 499;

/** Where the money of an order comes to. */
export function walletOf({ settings }: DemoState, order: Order, type: Wallet['type'] = 'AVAILABLE'): Wallet {
  const { provider } = extrasOf(settings, order).payment;
  const otherwise = settings.edition === '2026' ? 'AF' : 'P24';
  const known: Operator = provider === 'OFFLINE' || provider === 'EPT' ? otherwise : provider;
  return { operator: known, type, currency: order.price.currency };
}

/** The order is to be sent: the commission is due, and the money comes, now or at the buyer's door. */
export function orderReady(moment: Moment, orderId: string): void {
  const { state } = moment;
  const order = findOrder(state, orderId);
  if (order === null) return;
  chargeCommission(moment, order);
  if (!isCollected(state, order)) return takePayment(moment, order);
  doLater(state, {
    kind: 'order-collected',
    about: orderId,
    dueAt: order.boughtAt + COLLECTED_AFTER_MS,
  });
}

/** Paid at the door, unless the order was called off before. */
export function orderCollected(moment: Moment, orderId: string): void {
  const order = findOrder(moment.state, orderId);
  if (order === null || order.status === 'CANCELLED') return;
  const paid = order.paidAt === undefined ? changeOrder(moment, order, { paidAt: moment.now }) : order;
  takePayment(moment, paid);
}

/** A deferred payment has become the seller's own. */
export function termOver(moment: Moment, orderId: string): void {
  const { state } = moment;
  const order = findOrder(state, orderId);
  if (order === null) return;
  const { paidMinor, addedMinor } = sumsOf(state.settings, order);
  const left = paidMinor + addedMinor - refundedWhileWaiting(state, orderId);
  state.table<true>('terms-over').put(orderId, true);
  if (left <= 0) return;
  contribute(moment, order, -left, 'WAITING');
  contribute(moment, order, left, 'AVAILABLE');
}

/** Whether the payment is still waited for. */
export function isDeferred(state: DemoState, order: Order): boolean {
  const isTerm = extrasOf(state.settings, order).payment.type === 'EXTENDED_TERM';
  return isTerm && !state.table<true>('terms-over').has(order.id);
}

export function noteRefundWhileWaiting(state: DemoState, orderId: string, minor: number): void {
  const table = state.table<number>('refunded-while-waiting');
  table.put(orderId, (table.get(orderId) ?? 0) + minor);
}

function refundedWhileWaiting(state: DemoState, orderId: string): number {
  return state.table<number>('refunded-while-waiting').get(orderId) ?? 0;
}

function takePayment(moment: Moment, order: Order): void {
  const { state, now } = moment;
  const extras = extrasOf(state.settings, order);
  const { paidMinor, addedMinor } = sumsOf(state.settings, order);
  const isWaitedFor = isDeferred(state, order);
  contribute(moment, order, paidMinor + addedMinor, isWaitedFor ? 'WAITING' : 'AVAILABLE');
  if (isWaitedFor) doLater(state, { kind: 'term-over', about: order.id, dueAt: now + TERM_MS });
  if (extras.surcharge === null) return;
  enterOperation(moment, {
    type: 'SURCHARGE',
    wallet: walletOf(state, order),
    minor: extras.surcharge.minor,
    marketplaceId: order.marketplaceId,
    paymentId: extras.paymentId,
    surchargeId: extras.surcharge.id,
    orderNumber: order.number,
  });
  // Paying more makes an order ready once more; those of the past are told of it already.
  if (order.number >= 0) changeOrder(moment, order, {}, 'READY_FOR_PROCESSING');
}

function contribute(moment: Moment, order: Order, minor: number, type: Wallet['type']): void {
  const { state } = moment;
  enterOperation(moment, {
    type: 'CONTRIBUTION',
    wallet: walletOf(state, order, type),
    minor,
    marketplaceId: order.marketplaceId,
    paymentId: extrasOf(state.settings, order).paymentId,
    orderNumber: order.number,
  });
}

function chargeCommission(moment: Moment, order: Order): void {
  const { settings } = moment.state;
  const { madeUpFor, isSmart, isLocker } = extrasOf(settings, order);
  const { marketplaceId } = order;
  const common = { currency: order.price.currency, marketplaceId, orderId: order.id };
  for (const line of sumsOf(settings, order).lines) {
    const { id, name } = line.offer;
    const about = { ...common, offer: { id, name }, lineId: line.id };
    const type = commissionType(line.offer, madeUpFor !== null && line.reconciledMinor > 0);
    enterBilling(moment, { ...about, type, minor: -commissionOf(settings, line) });
    if (line.reconciledMinor > 0 && madeUpFor?.by === 'BILLING')
      enterBilling(moment, { ...about, type: 'CMP', minor: line.reconciledMinor });
  }
  if (isSmart) enterBilling(moment, { ...common, type: isLocker ? 'HB1' : 'HB4', minor: -SMART_FEE_MINOR });
}
