import { uuidOf } from '../data/dice.ts';
import { moneyOf } from '../data/money.ts';
import type { DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { findOrder } from '../orders/order-store.ts';
import { linesOf } from '../orders/order-sums.ts';
import { claimOfLine, saveClaim, type ClaimStatus } from './claim.ts';
import { openClaim } from './claim-life.ts';
import { commissionFor } from './commission.ts';
import { newRefund } from './new-refund.ts';
import { saveRefund, type RefundParts } from './refund.ts';
import { startRefund } from './refund-life.ts';
import { sharesOf } from './refund-shares.ts';
import { everythingLeft } from './whole-refund.ts';

const REASONS_OF_2022 = ['REFUND', 'COMPLAINT', 'PRODUCT_NOT_AVAILABLE', 'PAID_VALUE_TOO_LOW'];
const REASONS = [...REASONS_OF_2022, 'OVERPAID', 'CANCELLED_BY_BUYER', 'NOT_COLLECTED'];

/** The seller herself once gave back one piece, and whatever else the order had. */
export function pastRefund(moment: Moment, orderId: string): void {
  const { state } = moment;
  const order = findOrder(state, orderId);
  const parts = order === null ? null : partsOf(state, order);
  if (order === null || order.paidAt === undefined || parts === null) return;
  const extras = extrasOf(state.settings, order);
  const counted = extras.payment.provider === 'OFFLINE' ? null : sharesOf(state, order, parts);
  if (counted === null || !counted.ok) return;
  const { seed, edition } = state.settings;
  const turn = Math.abs(order.number);
  const reasons = edition === '2022' ? REASONS_OF_2022 : REASONS;
  const refund = newRefund(moment, order, {
    id: uuidOf(seed, order.number, 194),
    commandId: uuidOf(seed, order.number, 195),
    reason: reasons[turn % reasons.length] ?? 'REFUND',
    parts,
    shares: counted.shares,
    sellerComment: 'Zwrot zgodnie z rozmową, przepraszamy za kłopot.',
    isAutomatic: false,
  });
  if (turn % 26 === 6) saveRefund(state, { ...refund, status: 'VALIDATE_FAILED' });
  else startRefund(moment, refund);
}

function partsOf(state: DemoState, order: Order): RefundParts | null {
  const left = everythingLeft(state, order);
  const [line] = linesOf(state.settings, order);
  if (left === null || line === undefined) return null;
  if (order.number % 2 === 0) return { ...left, lineItems: [{ id: line.id, type: 'QUANTITY', quantity: 1 }] };
  const value = moneyOf(Math.min(500, line.paidMinor), order.price.currency);
  return { ...left, lineItems: [{ id: line.id, type: 'AMOUNT', value }] };
}

/** What an appeal came to; the API has no way to make one. */
const ENDS: readonly (ClaimStatus | null)[] = [
  null,
  'APPEALED',
  'CANCELLED',
  'REJECTED_AFTER_APPEAL',
  'REJECTED',
];

/** The seller once claimed the commission back. */
export function pastClaim(moment: Moment, orderId: string): void {
  const { state } = moment;
  const order = findOrder(state, orderId);
  const [line] = order === null ? [] : linesOf(state.settings, order);
  if (order === null || line === undefined || claimOfLine(state, line.id) !== null) return;
  const { seed } = state.settings;
  const minor = commissionFor(state.settings, line, 1);
  const id = uuidOf(seed, order.number, 196);
  const claim = openClaim(moment, order, { id, lineId: line.id, quantity: 1, minor, type: 'MANUAL' });
  const end = ENDS[Math.floor(Math.abs(order.number) / 7) % ENDS.length] ?? null;
  if (end !== null) saveClaim(state, { ...claim, status: end });
}
