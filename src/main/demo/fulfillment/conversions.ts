import { isoTime } from '../data/birth.ts';
import { hash } from '../data/dice.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { findOffer } from '../offers/offer-store.ts';
import { conversionsOperations } from '../operations/conversions.ts';
import type { Order } from '../orders/order-form.ts';
import { allOrders } from '../orders/order-store.ts';
import { readPaging } from '../paging.ts';
import { routesOf } from '../routes-of.ts';

/** Sales that a partner's link brought. */
export const conversionRoutes = routesOf(conversionsOperations, { 'GET /affiliate/conversions/cps': list });

function list(context: Context): DemoAnswer {
  const { state, query } = context;
  const page = readPaging(query, { max: 10_000, default: 1000, offsetMax: 9_999_999 });
  if (!page.ok) return page.answer;
  const brought = allOrders(state).filter(({ number }) => hash(state.settings.seed, number, 491) % 4 === 0);
  const isIn = (name: string, at: number) => {
    const from = Date.parse(query.get(`${name}.gte`) ?? '');
    const to = Date.parse(query.get(`${name}.lte`) ?? '');
    return !(at < from) && !(at > to);
  };
  const status = query.get('status');
  const wanted = brought.filter(
    (order) =>
      isIn('orderCreatedAt', order.boughtAt) &&
      isIn('lastModifiedAt', order.updatedAt) &&
      (status === null || status === statusOf(order)),
  );
  const conversions = wanted
    .slice(page.offset, page.offset + page.limit)
    .map((order) => inWords(context, order));
  return { status: 200, headers: {}, body: { conversions } };
}

function statusOf({ status }: Order): string {
  if (status === 'CANCELLED') return 'REJECTED';
  return status === 'READY_FOR_PROCESSING' ? 'CONFIRMED' : 'CREATED';
}

function inWords({ state, now }: Context, order: Order): object {
  const { amount, currency } = order.price;
  const sum = Number(amount) * order.quantity;
  return {
    id: `cps-${order.id}`,
    status: statusOf(order),
    lastModifiedAt: isoTime(order.updatedAt),
    orderCreatedAt: isoTime(order.boughtAt),
    quantity: order.quantity,
    marketplace: { id: order.marketplaceId },
    offer: {
      id: order.offer.id,
      name: order.offer.name,
      category: { id: categoryOf(state, order.offer.id, now) },
      unitPrice: order.price,
      seller: { login: SELLER.login },
    },
    commission: {
      publisher: { amount: (sum * 0.04).toFixed(2), currency },
      allegro: { amount: (sum * 0.01).toFixed(2), currency },
    },
    publisherUrlParameters: { campaign: 'lampy-jesien' },
  };
}

function categoryOf(state: DemoState, offerId: string, now: number): string {
  return findOffer(state, offerId, now)?.doc.category.id ?? '';
}
