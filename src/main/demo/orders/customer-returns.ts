import { DAY_MS } from '../data/birth.ts';
import type { DemoState, Table } from '../kinds.ts';
import { allClaims } from '../money/claim.ts';
import { liveRefunds } from '../money/refund.ts';
import type { Order } from './order-form.ts';
import { isCollected } from './order-store.ts';

/** What a buyer sends back. */
export type CustomerReturn = {
  readonly id: string;
  readonly number: number;
  readonly orderId: string;
  readonly createdAt: number;
  readonly items: readonly {
    readonly lineId: string;
    readonly quantity: number;
    readonly reason: string;
    readonly comment: string;
  }[];
  readonly rejection?: { readonly code: string; readonly reason?: string; readonly createdAt: number };
};

const HALF_DAY_MS = DAY_MS / 2;
/** From the declaration to the parcel in the seller's hands. */
const DELIVERED_AFTER_MS = 2 * DAY_MS;
/** The seller who has done nothing by then is not asked any longer. */
export const REFUNDED_AFTER_MS = DELIVERED_AFTER_MS + 7 * DAY_MS;

/** In order of creation. */
export function allReturns(state: DemoState): readonly CustomerReturn[] {
  return [...returnTable(state).entries()].map(([, one]) => one);
}

export function findReturn(state: DemoState, id: string): CustomerReturn | null {
  return returnTable(state).get(id) ?? null;
}

export function returnOfOrder(state: DemoState, orderId: string): CustomerReturn | null {
  return allReturns(state).find((one) => one.orderId === orderId) ?? null;
}

export function saveReturn(state: DemoState, one: CustomerReturn): CustomerReturn {
  returnTable(state).put(one.id, one);
  return one;
}

/**
 * CREATED -> DISPATCHED -> IN_TRANSIT -> DELIVERED -> FINISHED
 *                                                        |
 *                 COMMISSION_REFUNDED <- COMMISSION_REFUND_CLAIMED
 * as the parcel, the refund and the claim go on; REJECTED once the seller says so.
 */
export function statusOfReturn(state: DemoState, order: Order, one: CustomerReturn, now: number): string {
  if (one.rejection !== undefined) return 'REJECTED';
  const ended = endOf(state, order, one, now);
  if (ended === null) return onTheWay(order, now - one.createdAt);
  const lines = new Set(one.items.map(({ lineId }) => lineId));
  const claims = allClaims(state).filter(({ lineId }) => lines.has(lineId));
  if (claims.some(({ status }) => status === 'GRANTED')) return 'COMMISSION_REFUNDED';
  const isOpen = claims.some(
    ({ status }) => status === 'IN_PROGRESS' || status === 'WAITING_FOR_PAYMENT_REFUND',
  );
  return isOpen ? 'COMMISSION_REFUND_CLAIMED' : ended;
}

/** How far the parcel is that the buyer sent. */
export function isDispatched({ createdAt }: CustomerReturn, now: number): boolean {
  return now >= createdAt + HALF_DAY_MS;
}

/** Cash that was paid at the door is given back by bank transfer, which the books do not see. */
function endOf(state: DemoState, order: Order, one: CustomerReturn, now: number): string | null {
  if (isCollected(state, order)) return now >= one.createdAt + REFUNDED_AFTER_MS ? 'FINISHED' : null;
  const refund = liveRefunds(state, order.id).find(
    ({ status, shares }) =>
      (status === 'SUCCESS' || status === 'PARTIAL') &&
      one.items.some(({ lineId }) => (shares[lineId] ?? 0) > 0),
  );
  if (refund === undefined) return null;
  return refund.isByProtect === true ? 'FINISHED_APT' : 'FINISHED';
}

function onTheWay({ provider }: Order, elapsedMs: number): string {
  if (elapsedMs < HALF_DAY_MS) return 'CREATED';
  if (elapsedMs < DAY_MS) return 'DISPATCHED';
  if (elapsedMs < DELIVERED_AFTER_MS) return 'IN_TRANSIT';
  if (provider === 'SELLER') return 'DELIVERED';
  return elapsedMs < DELIVERED_AFTER_MS + HALF_DAY_MS ? 'WAREHOUSE_DELIVERED' : 'WAREHOUSE_VERIFICATION';
}

function returnTable(state: DemoState): Table<CustomerReturn> {
  return state.table<CustomerReturn>('customer-returns');
}
