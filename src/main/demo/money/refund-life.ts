import { DAY_MS } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import type { Order } from '../orders/order-form.ts';
import { findOrder } from '../orders/order-store.ts';
import { claimAfterRefund } from './claim-life.ts';
import { newRefund } from './new-refund.ts';
import { isDeferred, noteRefundWhileWaiting, walletOf } from './order-money.ts';
import { findRefund, saveRefund, type Refund, type RefundParts, type RefundStatus } from './refund.ts';
import { sharesOf } from './refund-shares.ts';
import { balanceOf, enterOperation, fullWallets, type Wallet } from './wallet.ts';

const WAITS_MS: Partial<Record<RefundStatus, number>> = { NEW: 5000, VALIDATED: 5000, IN_PROGRESS: 60_000 };
const TRIED_AGAIN_MS = 3_600_000;

/** Puts a refund on its way. */
export function startRefund({ state }: Moment, refund: Refund): Refund {
  doLater(state, { kind: 'refund', about: refund.id, dueAt: refund.createdAt + (WAITS_MS.NEW ?? 0) });
  return saveRefund(state, refund);
}

/** Allegro gives back itself, whatever the seller does. Null where nothing of it is left to give back. */
export function refundByAllegro(
  moment: Moment,
  order: Order,
  parts: RefundParts,
  reason: string,
): Refund | null {
  const { state, now } = moment;
  const counted = sharesOf(state, order, parts);
  if (!counted.ok) return null;
  const { seed, edition } = state.settings;
  const refund = newRefund(moment, order, {
    id: uuidOf(seed, now % 2 ** 31, 173 + Math.abs(order.number)),
    commandId: null,
    reason: edition === '2022' ? 'REFUND' : reason,
    parts,
    shares: counted.shares,
    isAutomatic: true,
  });
  return startRefund(moment, refund);
}

/** The next step of a refund's life. */
export function stepRefund(moment: Moment, refundId: string): void {
  const { state, now } = moment;
  const refund = findRefund(state, refundId);
  const order = refund === null ? null : findOrder(state, refund.orderId);
  if (refund === null || order === null) return;
  const later = (waitMs: number) => doLater(state, { kind: 'refund', about: refundId, dueAt: now + waitMs });
  const next = NEXT[refund.status];
  if (next !== undefined) {
    saveRefund(state, { ...refund, status: next });
    return later(WAITS_MS[next] ?? 0);
  }
  if (refund.status !== 'IN_PROGRESS') return;
  const isLate = now >= refund.createdAt + DAY_MS;
  if (isCovered(moment, order, refund)) return payBack(moment, order, refund);
  if (!isLate) return later(TRIED_AGAIN_MS);
  if (refund.isAutomatic) return protect(moment, order, refund);
  saveRefund(state, { ...refund, status: 'CANCELED' });
}

const NEXT: Partial<Record<RefundStatus, RefundStatus>> = { NEW: 'VALIDATED', VALIDATED: 'IN_PROGRESS' };

/** The money is in the wallet, or comes from another operator's. */
function isCovered(moment: Moment, order: Order, refund: Refund): boolean {
  const { state } = moment;
  const wallet = sourceOf(state, order);
  const shortMinor = refund.totalMinor - balanceOf(state, wallet);
  if (shortMinor <= 0) return true;
  const { marketplaceId } = order;
  const { paymentId } = refund;
  const donor = fullWallets(state).find(
    (other) => isSibling(other.wallet, wallet) && other.minor >= shortMinor,
  )?.wallet;
  if (donor === undefined || state.settings.edition === '2022') return false;
  const common = { marketplaceId, paymentId };
  const [charge, increase] = [-shortMinor, shortMinor];
  enterOperation(moment, {
    ...common,
    type: 'PROVIDER_REFUND_TRANSFER_CHARGE',
    wallet: donor,
    minor: charge,
  });
  enterOperation(moment, { ...common, type: 'PROVIDER_REFUND_TRANSFER_INCREASE', wallet, minor: increase });
  return true;
}

/** Allegro pays what the wallet lacks. */
function protect(moment: Moment, order: Order, refund: Refund): void {
  const wallet = sourceOf(moment.state, order);
  const minor = refund.totalMinor - balanceOf(moment.state, wallet);
  enterOperation(moment, { type: 'COMPENSATION', wallet, minor, marketplaceId: order.marketplaceId });
  payBack(moment, order, { ...refund, isByProtect: true });
}

function isSibling(one: Wallet, other: Wallet): boolean {
  return one.currency === other.currency && one.operator !== other.operator && other.type === 'AVAILABLE';
}

/** The wallet is charged when the refund succeeds, not before. */
function payBack(moment: Moment, order: Order, refund: Refund): void {
  const { state } = moment;
  const wallet = sourceOf(state, order);
  if (wallet.type === 'WAITING') noteRefundWhileWaiting(state, order.id, refund.totalMinor);
  enterOperation(moment, {
    type: 'REFUND_CHARGE',
    wallet,
    minor: -refund.totalMinor,
    marketplaceId: order.marketplaceId,
    paymentId: refund.paymentId,
    orderNumber: order.number,
  });
  saveRefund(state, { ...refund, status: 'SUCCESS' });
  claimAfterRefund(moment, order, refund);
}

function sourceOf(state: DemoState, order: Order): Wallet {
  return walletOf(state, order, isDeferred(state, order) ? 'WAITING' : 'AVAILABLE');
}
