import { done, ok, refused } from '../answers.ts';
import { DAY_MS, isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { commissionRefundsOperations } from '../operations/commission-refunds.ts';
import { buyerOf, type Order } from '../orders/order-form.ts';
import { allOrders, findOrder } from '../orders/order-store.ts';
import { linesOf, type Line } from '../orders/order-sums.ts';
import { readPaging } from '../paging.ts';
import { randomUuid } from '../random.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { allClaims, claimOfLine, findClaim, isOpenClaim, saveClaim, type Claim } from './claim.ts';
import { openClaim } from './claim-life.ts';
import { commissionFor } from './commission.ts';

export const claimRoutes = routesOf(commissionRefundsOperations, {
  'GET /order/refund-claims': listClaims,
  'POST /order/refund-claims': createClaim,
  'DELETE /order/refund-claims/{claimId}': cancelClaim,
  'GET /order/refund-claims/{claimId}': readClaim,
});

const CLAIMABLE_MS = 45 * DAY_MS;

function createClaim({ state, now, json, random }: Context): DemoAnswer {
  const { lineItem, quantity = 0 } = json as {
    readonly lineItem?: { readonly id?: string };
    readonly quantity?: number;
  };
  const found = lineNamed(state, lineItem?.id ?? '');
  if (found === null)
    return refused('lineItem.id', 'The line item was not found.', 'LineItemNotFoundException');
  const { order, line } = found;
  if (quantity < 1 || quantity > line.quantity)
    return refused('quantity', `The quantity must be between 1 and ${line.quantity}.`);
  if (now > order.boughtAt + CLAIMABLE_MS)
    return refused(
      'lineItem.id',
      'The time for a claim has passed.',
      'CommissionRefundPeriodExpiredException',
    );
  if (claimOfLine(state, line.id) !== null)
    return refused('lineItem.id', 'There is already a claim.', 'ClaimExistsException');
  const isCharged = order.status === 'READY_FOR_PROCESSING' || order.paidAt !== undefined;
  const minor = isCharged ? commissionFor(state.settings, line, quantity) : 0;
  if (minor === 0)
    return refused('lineItem.id', 'There is no commission to refund.', 'CommissionAmountException');
  const id = randomUuid(random);
  openClaim({ state, now }, order, { id, lineId: line.id, quantity, minor, type: 'MANUAL' });
  return { status: 201, headers: {}, body: { id } };
}

function lineNamed(state: DemoState, lineId: string): { order: Order; line: Line } | null {
  for (const order of allOrders(state)) {
    const line = linesOf(state.settings, order).find(({ id }) => id === lineId);
    if (line !== undefined) return { order, line };
  }
  return null;
}

/** The newest first. */
function listClaims({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 100, default: 25, offsetMax: 10_000 });
  if (!paging.ok) return paging.answer;
  const [offerId, status] = ['lineItem.offer.id', 'status'].map((name) => query.get(name) ?? '');
  const [buyerId, login] = ['buyer.id', 'buyer.login'].map((name) => query.get(name) ?? '');
  const { seed, edition } = state.settings;
  const fitting = allClaims(state).filter((claim) => {
    const about = aboutOf(state, claim);
    if (about === null) return false;
    const buyer = buyerOf(seed, about.order.number);
    const isBuyer = edition === '2022' ? !login || buyer.login === login : !buyerId || buyer.id === buyerId;
    return isBuyer && (!offerId || about.line.offer.id === offerId) && (!status || claim.status === status);
  });
  const page = fitting.toReversed().slice(paging.offset, paging.offset + paging.limit);
  return ok({ refundClaims: page.map((claim) => toldClaim(state, claim)), count: page.length });
}

function readClaim({ state, params }: Context): DemoAnswer {
  const claim = findClaim(state, params['claimId'] ?? '');
  return claim === null ? unknownThing() : ok(toldClaim(state, claim) ?? {});
}

function cancelClaim({ state, params }: Context): DemoAnswer {
  const claim = findClaim(state, params['claimId'] ?? '');
  if (claim === null) return unknownThing();
  if (!isOpenClaim(claim))
    return refused('claimId', 'The claim has already been processed.', 'ClaimAlreadyProcessedException');
  saveClaim(state, { ...claim, status: 'CANCELLED' });
  return done();
}

function aboutOf(state: DemoState, { orderId, lineId }: Claim): { order: Order; line: Line } | null {
  const order = findOrder(state, orderId);
  const line = order === null ? undefined : linesOf(state.settings, order).find(({ id }) => id === lineId);
  return order === null || line === undefined ? null : { order, line };
}

function toldClaim(state: DemoState, claim: Claim): object | null {
  const about = aboutOf(state, claim);
  if (about === null) return null;
  const { order, line } = about;
  const { id, login } = buyerOf(state.settings.seed, order.number);
  return {
    id: claim.id,
    status: claim.status,
    quantity: claim.quantity,
    commission: { amount: claim.minor / 100, currency: order.price.currency },
    buyer: { id, login },
    createdAt: isoTime(claim.createdAt),
    lineItem: {
      id: line.id,
      quantity: line.quantity,
      boughtAt: isoTime(order.boughtAt),
      offer: { id: line.offer.id, name: line.offer.name },
    },
    type: claim.type,
  };
}
