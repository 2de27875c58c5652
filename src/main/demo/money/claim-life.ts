import { DAY_MS } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import type { Order } from '../orders/order-form.ts';
import { findOrder, isCollected } from '../orders/order-store.ts';
import { linesOf } from '../orders/order-sums.ts';
import { enterBilling } from './billing-account.ts';
import { allClaims, claimOfLine, findClaim, isOpenClaim, saveClaim, type Claim } from './claim.ts';
import { commissionFor } from './commission.ts';
import { liveRefunds, refundedMinor, type Refund } from './refund.ts';

const CLAIM_DECIDED_AFTER_MS = 3_600_000;
const WAITS_FOR_REFUND_MS = 10 * DAY_MS;

/** Enters a claim and puts it on its way. */
export function openClaim(
  { state, now }: Moment,
  { id: orderId }: Order,
  claim: Pick<Claim, 'id' | 'lineId' | 'quantity' | 'minor' | 'type'>,
): Claim {
  doLater(state, { kind: 'claim', about: claim.id, dueAt: now + CLAIM_DECIDED_AFTER_MS });
  return saveClaim(state, { ...claim, orderId, status: 'IN_PROGRESS', createdAt: now });
}

export function stepClaim(moment: Moment, claimId: string): void {
  const { state, now } = moment;
  const claim = findClaim(state, claimId);
  const order = claim === null ? null : findOrder(state, claim.orderId);
  if (claim === null || order === null || !isOpenClaim(claim)) return;
  if (hasMoneyBack(state, order, claim.lineId)) return grant(moment, order, claim);
  if (claim.status === 'WAITING_FOR_PAYMENT_REFUND') {
    saveClaim(state, { ...claim, status: 'REJECTED' });
    return;
  }
  saveClaim(state, { ...claim, status: 'WAITING_FOR_PAYMENT_REFUND' });
  doLater(state, { kind: 'claim', about: claimId, dueAt: now + WAITS_FOR_REFUND_MS });
}

/** Claims that waited for it are granted; for a refund of Allegro's own, claims are made. */
export function claimAfterRefund(moment: Moment, order: Order, refund: Refund): void {
  const { state } = moment;
  const waiting = allClaims(state).filter(
    ({ orderId, status }) => orderId === order.id && status === 'WAITING_FOR_PAYMENT_REFUND',
  );
  for (const claim of waiting) if ((refund.shares[claim.lineId] ?? 0) > 0) grant(moment, order, claim);
  if (refund.isAutomatic) claimLines(moment, order, refund);
}

/** A buyer who was never charged has his money, and cash is given back where the books do not see it. */
function hasMoneyBack(state: DemoState, order: Order, lineId: string): boolean {
  if (order.paidAt === undefined || isCollected(state, order)) return true;
  const paid = liveRefunds(state, order.id).filter(
    ({ status }) => status === 'SUCCESS' || status === 'PARTIAL',
  );
  return refundedMinor(paid, lineId) > 0;
}

function claimLines(moment: Moment, order: Order, refund: Refund): void {
  const { settings } = moment.state;
  for (const [at, line] of linesOf(settings, order).entries()) {
    const part = refund.parts.lineItems?.find(({ id }) => id === line.id);
    if (part === undefined || claimOfLine(moment.state, line.id) !== null) continue;
    const quantity = part.quantity ?? line.quantity;
    const minor = commissionFor(settings, line, quantity);
    const id = uuidOf(settings.seed, order.number, 176 + at);
    if (minor > 0) openClaim(moment, order, { id, lineId: line.id, quantity, minor, type: 'AUTOMATIC' });
  }
}

/** The commission comes back to the account it was taken from. */
function grant(moment: Moment, order: Order, claim: Claim): void {
  const { state } = moment;
  const line = linesOf(state.settings, order).find(({ id }) => id === claim.lineId);
  if (line === undefined) return;
  const { id, name } = line.offer;
  saveClaim(state, { ...claim, status: 'GRANTED' });
  enterBilling(moment, {
    type: 'REF',
    minor: claim.minor,
    currency: order.price.currency,
    marketplaceId: order.marketplaceId,
    offer: { id, name },
    orderId: order.id,
    lineId: line.id,
  });
}
