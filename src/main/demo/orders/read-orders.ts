import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { buyerOf, checkoutForm, lineItem, revisionOf } from './order-form.ts';
import type { Order } from './order-form.ts';
import { ORDER_EVENTS_KEPT_MS, allOrderEvents } from './order-journal.ts';
import type { OrderEvent } from './order-journal.ts';
import { allOrders, findOrder } from './order-store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** GET /order/events: by entry, oldest first, after `from`, which need not be an event's id. */
export function readOrderEvents({ state, now, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100 });
  if (!paging.ok) return paging.answer;
  const from = query.get('from');
  if (from !== null && !/^\d{1,19}$/.test(from))
    return oneError(422, 'VALIDATION_ERROR', 'Invalid from.', { path: 'from' });
  const after = Math.max(Number(from ?? 0), (now - ORDER_EVENTS_KEPT_MS) * 1000);
  const types = query.getAll('type');
  const events = allOrderEvents(state)
    .filter(({ micros, type }) => micros > after && (types.length === 0 || types.includes(type)))
    .slice(0, paging.limit);
  return { status: 200, headers: {}, body: { events: events.flatMap((event) => toldEvent(state, event)) } };
}

/** GET /order/event-stats. */
export function readEventStats({ state }: Context): DemoAnswer {
  const latest = allOrderEvents(state).at(-1);
  const told = latest && { id: String(latest.micros), occurredAt: isoTime(latest.occurredAt) };
  return { status: 200, headers: {}, body: told === undefined ? {} : { latestEvent: told } };
}

/** GET /order/checkout-forms. */
export function listCheckoutForms({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 100, default: 100, offsetMax: 9999, sumMax: 10_000 });
  if (!paging.ok) return paging.answer;
  const { seed } = state.settings;
  const rank = RANKS[(query.get('sort') ?? '-lineItems.boughtAt').replace(/^-/, '')];
  if (rank === undefined) return oneError(400, 'VALIDATION_ERROR', 'Unknown sort.', { path: 'sort' });
  const sign = (query.get('sort') ?? '-').startsWith('-') ? -1 : 1;
  const found = allOrders(state)
    .filter((order) =>
      FILTERS.every(([name, fits]) => fitsAll(query, name, (value) => fits(order, value, seed))),
    )
    .toSorted((one, other) => sign * (rank(one) - rank(other)));
  const page = found
    .slice(paging.offset, paging.offset + paging.limit)
    .map((order) => checkoutForm(seed, order));
  return {
    status: 200,
    headers: {},
    body: { checkoutForms: page, count: page.length, totalCount: found.length },
  };
}

/** GET /order/checkout-forms/{id}. */
export function readCheckoutForm({ state, params }: Context): DemoAnswer {
  const { id = '' } = params;
  if (!UUID.test(id)) return oneError(422, 'VALIDATION_ERROR', 'The id is not a UUID.', { path: 'id' });
  const order = findOrder(state, id);
  if (order === null) return oneError(404, 'CheckoutFormNotFoundException', `Checkout form ${id} not found.`);
  return { status: 200, headers: {}, body: checkoutForm(state.settings.seed, order) };
}

const RANKS: Readonly<Record<string, (order: Order) => number>> = {
  'lineItems.boughtAt': (order) => order.boughtAt,
  updatedAt: (order) => order.updatedAt,
};

type Fits = (order: Order, value: string, seed: number) => boolean;

const FILTERS: readonly (readonly [string, Fits])[] = [
  ['status', (order, value) => order.status === value],
  ['fulfillment.status', (order, value) => order.fulfillment === value],
  ['fulfillment.provider.id', (order, value) => order.provider === value],
  [
    'fulfillment.shipmentSummary.lineItemsSent',
    (order, value) => (order.fulfillment === 'SENT' ? 'ALL' : 'NONE') === value,
  ],
  ['lineItems.boughtAt.gte', (order, value) => order.boughtAt >= Date.parse(value)],
  ['lineItems.boughtAt.lte', (order, value) => order.boughtAt <= Date.parse(value)],
  ['updatedAt.gte', (order, value) => order.updatedAt >= Date.parse(value)],
  ['updatedAt.lte', (order, value) => order.updatedAt <= Date.parse(value)],
  ['marketplace.id', (order, value) => order.marketplaceId === value],
  ['buyer.login', (order, value, seed) => buyerOf(seed, order.number).login === value],
  [
    'payment.id',
    (order, value, seed) => JSON.stringify(checkoutForm(seed, order)).includes(`"payment":{"id":"${value}"`),
  ],
  [
    'delivery.method.id',
    (order, value, seed) => JSON.stringify(checkoutForm(seed, order)).includes(`"method":{"id":"${value}"`),
  ],
  ['surcharges.id', () => false],
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
    lineItems: [lineItem(seed, order)],
    checkoutForm: { id: order.id, revision: revisionOf(order) },
    marketplace: { id: order.marketplaceId },
  };
  return [{ id: String(event.micros), order: told, type: event.type, occurredAt: isoTime(event.occurredAt) }];
}
