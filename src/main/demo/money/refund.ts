import type { DemoState, Table } from '../kinds.ts';
import type { Money } from '../data/offer-document.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { allOrders } from '../orders/order-store.ts';

/**
 * NEW --5 s--> VALIDATED --5 s--> IN_PROGRESS --60 s--> SUCCESS
 *                                      |  the wallet is too empty: tried again every hour
 *                                      +--24 h--> CANCELED; one of Allegro's own is paid by Allegro
 */
export type RefundStatus =
  | 'NEW'
  | 'VALIDATED'
  | 'VALIDATE_FAILED'
  | 'IN_PROGRESS'
  | 'SUCCESS'
  | 'PARTIAL'
  | 'CANCELED';

type Valued = { readonly value?: Money };

/** What is given back, as it was asked for. */
export type RefundParts = {
  readonly lineItems?: readonly {
    readonly id: string;
    readonly type: 'AMOUNT' | 'QUANTITY';
    readonly quantity?: number;
    readonly value?: Money | null;
  }[];
  readonly deposits?: readonly { readonly lineItemId: string; readonly totalValue: Money }[];
  readonly delivery?: Valued;
  readonly overpaid?: Valued;
  readonly surcharges?: readonly { readonly id?: string; readonly value?: Money }[];
  readonly additionalServices?: Valued;
};

export type Refund = {
  readonly id: string;
  readonly commandId: string | null;
  readonly orderId: string;
  readonly paymentId: string;
  readonly reason: string;
  readonly status: RefundStatus;
  readonly createdAt: number;
  readonly currency: string;
  readonly totalMinor: number;
  readonly parts: RefundParts;
  /** Hundredths by what they are for: a line's id, "delivery" ... */
  readonly shares: Readonly<Record<string, number>>;
  readonly sellerComment?: string;
  /** Allegro gave back itself: after a cancellation, or where the seller was late with a return. */
  readonly isAutomatic: boolean;
  /** Allegro's protection of buyers paid what the seller's wallet lacked. */
  readonly isByProtect?: boolean;
};

/** In order of creation. */
export function allRefunds(state: DemoState): readonly Refund[] {
  return [...refundTable(state).entries()].map(([, refund]) => refund);
}

export function findRefund(state: DemoState, refundId: string): Refund | null {
  return refundTable(state).get(refundId) ?? null;
}

export function saveRefund(state: DemoState, refund: Refund): Refund {
  refundTable(state).put(refund.id, refund);
  return refund;
}

/** Refunds of an order that were, or still may be, paid. */
export function liveRefunds(state: DemoState, orderId: string): readonly Refund[] {
  return allRefunds(state).filter(
    (refund) => refund.orderId === orderId && !['CANCELED', 'VALIDATE_FAILED'].includes(refund.status),
  );
}

/** What was already given back for a thing, or is about to be. */
export function refundedMinor(refunds: readonly Refund[], what: string): number {
  return refunds.reduce((minor, { shares }) => minor + (shares[what] ?? 0), 0);
}

export function orderOfPayment(state: DemoState, paymentId: string): Order | null {
  return allOrders(state).find((order) => extrasOf(state.settings, order).paymentId === paymentId) ?? null;
}

function refundTable(state: DemoState): Table<Refund> {
  return state.table<Refund>('refunds');
}
