import { ok, refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { checkoutForm, lineItems } from './checkout-form.ts';
import { extrasOf } from './order-extras.ts';
import { buyerOf, revisionOf, type Order } from './order-form.ts';
import { ORDER_EVENTS_KEPT_MS, toldOrderEvents } from './order-journal.ts';
import type { OrderEvent } from './order-journal.ts';
import { isKept, isRefusal, orderNamed } from './order-named.ts';
import { allOrders, findOrder } from './order-store.ts';
import { sentLines } from './shipments.ts';

/** GET /order/events: by entry, oldest first, after `from`, which need not be an event's id. */
export function readOrderEvents({ state, now, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100 });
  if (!paging.ok) return paging.answer;
  const from = query.get('from') ?? '0';
  if (!/^\d{1,19}$/.test(from)) return refused('from', 'Invalid from.');
  const after = Math.max(Number(from), (now - ORDER_EVENTS_KEPT_MS) * 1000);
  const types = query.getAll('type');
  const events = toldOrderEvents(state, now)
    .filter(({ micros, type }) => micros > after && (types.length === 0 || types.includes(type)))
    .slice(0, paging.limit);
  return ok({ events: events.flatMap((event) => toldEvent(state, event)) });
}

/** GET /order/event-stats. */
export function readEventStats({ state, now }: Context): DemoAnswer {
  const latest = toldOrderEvents(state, now).at(-1);
  const told = latest && { id: String(latest.micros), occurredAt: isoTime(latest.occurredAt) };
  return ok(told === undefined ? {} : { latestEvent: told });
}

/** GET /order/checkout-forms. */
export function listCheckoutForms({ state, query, now }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 100, default: 100, offsetMax: 9999, sumMax: 10_000 });
  if (!paging.ok) return paging.answer;
  const sort = query.get('sort') ?? '-lineItems.boughtAt';
  const rank = RANKS[sort.replace(/^-/, '')];
  if (rank === undefined) return oneError(400, 'VALIDATION_ERROR', 'Unknown sort.', { path: 'sort' });
  const sign = sort.startsWith('-') ? -1 : 1;
  const found = allOrders(state)
    .filter((order) => isKept(order, now))
    .filter((order) =>
      FILTERS.every(([name, fits]) => fitsAll(query, name, (value) => fits(order, value, state))),
    )
    .toSorted((one, other) => sign * (rank(one) - rank(other)));
  const page = found
    .slice(paging.offset, paging.offset + paging.limit)
    .map((order) => checkoutForm(state, order));
  return ok({ checkoutForms: page, count: page.length, totalCount: found.length });
}

/** GET /order/checkout-forms/{id}. */
export function readCheckoutForm(context: Context): DemoAnswer {
  const order = orderNamed(context);
  return isRefusal(order) ? order : ok(checkoutForm(context.state, order));
}

const RANKS: Readonly<Record<string, (order: Order) => number>> = {
  'lineItems.boughtAt': (order) => order.boughtAt,
  updatedAt: (order) => order.updatedAt,
};

type Fits = (order: Order, value: string, state: DemoState) => boolean;

const FILTERS: readonly (readonly [string, Fits])[] = [
  ['status', (order, value) => order.status === value],
  ['fulfillment.status', (order, value) => order.fulfillment === value],
  ['fulfillment.provider.id', (order, value) => order.provider === value],
  ['fulfillment.shipmentSummary.lineItemsSent', (order, value, state) => sentLines(state, order) === value],
  ['lineItems.boughtAt.gte', (order, value) => order.boughtAt >= Date.parse(value)],
  ['lineItems.boughtAt.lte', (order, value) => order.boughtAt <= Date.parse(value)],
  ['updatedAt.gte', (order, value) => order.updatedAt >= Date.parse(value)],
  ['updatedAt.lte', (order, value) => order.updatedAt <= Date.parse(value)],
  ['marketplace.id', (order, value) => order.marketplaceId === value],
  ['buyer.login', (order, value, { settings }) => buyerOf(settings.seed, order.number).login === value],
  [
    'payment.id',
    (order, value, { settings }) =>
      order.status !== 'BOUGHT' && extrasOf(settings, order).paymentId === value,
  ],
  [
    'delivery.method.id',
    (order, value, { settings }) =>
      order.status !== 'BOUGHT' && extrasOf(settings, order).method.id === value,
  ],
  [
    'surcharges.id',
    (order, value, { settings }) =>
      order.paidAt !== undefined && extrasOf(settings, order).surcharge?.id === value,
  ],
];

/** A filter named several times lets any of its values through. */
function fitsAll(query: URLSearchParams, name: string, fits: (value: string) => boolean): boolean {
  const values = query.getAll(name);
  return values.length === 0 || values.some(fits);
}

function toldEvent(state: DemoState, event: OrderEvent): object[] {
  const order = findOrder(state, event.orderId);
  if (order === null) return [];
  const { seed } = state.settings;
  const told = {
    seller: { id: SELLER.userId },
    buyer: buyerOf(seed, order.number),
    lineItems: lineItems(state, order),
    checkoutForm: { id: order.id, revision: revisionOf(order) },
    marketplace: { id: order.marketplaceId },
  };
  return [{ id: String(event.micros), order: told, type: event.type, occurredAt: isoTime(event.occurredAt) }];
}
