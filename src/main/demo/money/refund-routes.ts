import { ok, refused } from '../answers.ts';
import { DAY_MS, isoTime } from '../data/birth.ts';
import { moneyOf } from '../data/money.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { paymentsOperations } from '../operations/payments.ts';
import { answeredAs } from '../orders/answered-as.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { readPaging } from '../paging.ts';
import { randomUuid } from '../random.ts';
import { routesOf } from '../routes-of.ts';
import { isWithin } from './between-times.ts';
import { newRefund } from './new-refund.ts';
import { listOperations } from './operation-routes.ts';
import { allRefunds, orderOfPayment, type Refund, type RefundParts } from './refund.ts';
import { startRefund } from './refund-life.ts';
import { sharesOf } from './refund-shares.ts';
import { isUuid } from '../uuid.ts';

export const paymentRoutes = answeredAs(
  routesOf(paymentsOperations, {
    'GET /payments/payment-operations': listOperations,
    'GET /payments/refunds': listRefunds,
    'POST /payments/refunds': createRefund,
  }),
  [
    { method: 'GET', path: '/payments/payment-operations', from: 400, to: 422 },
    { method: 'GET', path: '/payments/refunds', from: 400, to: 422 },
  ],
);

const REFUNDABLE_MS = 365 * DAY_MS;

type Sent = RefundParts & {
  readonly payment: { readonly id?: string };
  readonly order?: { readonly id?: string };
  readonly commandId?: string;
  readonly reason: string;
  readonly sellerComment?: string;
};

/** The same command once more is answered with the refund it made. */
function createRefund(context: Context): DemoAnswer {
  const { state, now, random } = context;
  const { payment, order: named, commandId = null, reason, sellerComment, ...parts } = context.json as Sent;
  if (commandId !== null && !isUuid(commandId)) return refused('commandId', 'commandId must be a UUID.');
  const known = allRefunds(state).find((refund) => commandId !== null && refund.commandId === commandId);
  if (known !== undefined) return ok(toldRefund(state, known));
  const order = orderOfPayment(state, payment.id ?? '');
  if (order === null || order.status === 'BOUGHT')
    return oneError(404, 'PAYMENT_NOT_FOUND', 'The payment was not found.', { path: 'payment.id' });
  const refusal = notRefundable(context, order, named?.id);
  if (refusal !== null) return refusal;
  const counted = sharesOf(state, order, parts);
  if (!counted.ok) return counted.answer;
  const moment = { state, now };
  const asked = newRefund(moment, order, {
    id: randomUuid(random),
    commandId,
    reason,
    parts,
    shares: counted.shares,
    isAutomatic: false,
    ...(sellerComment === undefined ? {} : { sellerComment }),
  });
  const refund = startRefund(moment, asked);
  return ok(toldRefund(state, refund));
}

function notRefundable(
  { state, now }: Context,
  order: Order,
  orderId: string | undefined,
): DemoAnswer | null {
  if (orderId !== undefined && orderId !== order.id)
    return refused('order.id', 'The order was not paid with this payment.', 'ORDER_NOT_FOUND');
  const { payment } = extrasOf(state.settings, order);
  if (payment.type === 'CASH_ON_DELIVERY' && order.marketplaceId === 'allegro-pl')
    return refused('payment.id', 'Cash on delivery is not refunded here.', 'COD_MARKETPLACE_NOT_SUPPORTED');
  if (order.paidAt === undefined)
    return refused('payment.id', 'The payment is not finished.', 'PAYMENT_NOT_FINISHED');
  return now <= order.paidAt + REFUNDABLE_MS
    ? null
    : refused('payment.id', 'The payment is more than a year old.', 'PAYMENT_TOO_OLD');
}

/** The newest first. */
function listRefunds({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 100, default: 50, offsetMax: 10_000 });
  if (!paging.ok) return paging.answer;
  const statuses = query.getAll('status');
  const asked = (name: string, value: string): boolean =>
    (query.get(name) ?? '') === '' || query.get(name) === value;
  const fitting = allRefunds(state).filter(
    (refund) =>
      asked('id', refund.id) &&
      asked('payment.id', refund.paymentId) &&
      (state.settings.edition === '2022' || asked('order.id', refund.orderId)) &&
      (statuses.length === 0 || statuses.includes(filedUnder(refund))) &&
      isWithin(query, 'occurredAt', refund.createdAt),
  );
  const page = fitting.toReversed().slice(paging.offset, paging.offset + paging.limit);
  return ok({
    refunds: page.map((refund) => toldRefund(state, refund)),
    count: page.length,
    totalCount: fitting.length,
  });
}

/** The filter's words are fewer than the states. */
function filedUnder({ status }: Refund): string {
  if (status === 'NEW' || status === 'VALIDATED') return 'WAITING';
  return status === 'VALIDATE_FAILED' ? 'CANCELED' : status;
}

function toldRefund({ settings }: DemoState, refund: Refund): object {
  const { id, paymentId, orderId, reason, status, createdAt, totalMinor, currency, parts } = refund;
  const { sellerComment } = refund;
  // The former edition knows no null here.
  const none = settings.edition === '2026' ? { value: null } : {};
  const lineItems = parts.lineItems?.map(({ value, ...line }) => ({
    ...line,
    ...(value ? { value } : none),
  }));
  return {
    ...parts,
    ...(lineItems === undefined ? {} : { lineItems }),
    id,
    payment: { id: paymentId },
    order: { id: orderId },
    reason,
    status,
    createdAt: isoTime(createdAt),
    totalValue: moneyOf(totalMinor, currency),
    ...(sellerComment === undefined ? {} : { sellerComment }),
  };
}
