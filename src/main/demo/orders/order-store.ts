import { DAY_MS, birthOf } from '../data/birth.ts';
import { between, hash, hexOf, share, uuidFromHex } from '../data/dice.ts';
import { makeOffer } from '../data/make-offer.ts';
import { traitsOf } from '../data/traits.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import type { DemoState, Table } from '../kinds.ts';
import { shopOf } from '../offers/offer-store.ts';
import { extrasOf } from './order-extras.ts';
import type { Bought, FulfillmentStatus, Order, OrderStatus } from './order-form.ts';

const PAST_MS = 21 * DAY_MS;
/** From the purchase to the parcel that is paid for at the door. */
export const COLLECTED_AFTER_MS = 3 * DAY_MS;

/** Orders bought since the shop's birth, and older ones that changed since. */
export function changedOrders(state: DemoState): Table<Order> {
  return state.table<Order>('orders');
}

/** All orders, the oldest first. */
export function allOrders(state: DemoState): readonly Order[] {
  const changed = changedOrders(state);
  const past = bornOrders(state).map((order) => changed.get(order.id) ?? order);
  const known = new Set(past.map(({ id }) => id));
  return [...past, ...[...changed.entries()].map(([, order]) => order).filter(({ id }) => !known.has(id))];
}

export function findOrder(state: DemoState, orderId: string): Order | null {
  return changedOrders(state).get(orderId) ?? bornOrders(state).find(({ id }) => id === orderId) ?? null;
}

/** Ids of orders are UUIDs of version 1. */
export function orderIdOf(seed: number, number: number): string {
  return uuidFromHex(hexOf(seed, number, 151, 4), '1');
}

/** The last three weeks before the shop's birth; the same whenever they are asked for. */
export function bornOrders(state: DemoState): readonly Order[] {
  return state.memo('born-orders', () => {
    const count = Math.min(400, Math.ceil(state.settings.offers / 5));
    const numbers = Array.from({ length: count }, (_, at) => count - at);
    return numbers.map((number) => bornOrder(state, number, count)).filter((order) => order !== null);
  });
}

/** Numbers below zero, since buyers to come are numbered from zero. */
function bornOrder(state: DemoState, at: number, count: number): Order | null {
  const shop = shopOf(state);
  const number = -at;
  const offer = soldOffer(state, number);
  if (offer === null) return null;
  const age = PAST_MS * ((at - share(shop.seed, number, 152)) / count);
  const boughtAt = Math.floor(birthOf(state) - age - 600_000);
  const { status, fulfillment } = stateOf(at, age);
  const order: Order = {
    id: orderIdOf(shop.seed, number),
    number,
    status,
    fulfillment,
    provider: offer.isFulfillment ? 'ALLEGRO' : 'SELLER',
    marketplaceId: offer.doc.publication.marketplaces.base.id,
    boughtAt,
    updatedAt: boughtAt + 180_000,
    ...boughtOf(offer, between(shop.seed, number, 153, 1, 3)),
    ...moreOf(state, number, offer),
    ...(at % 19 === 7 ? { addressChangedAt: boughtAt + 180_000 } : {}),
    ...(status === 'CANCELLED' ? { cancelledAt: boughtAt + 180_000 } : {}),
  };
  const paidAt = boughtAt + (isCollected(state, order) ? COLLECTED_AFTER_MS : 120_000);
  return wasReady(order) && paidAt <= birthOf(state) && !(isCollected(state, order) && status === 'CANCELLED')
    ? { ...order, paidAt }
    : order;
}

/** Whether the buyer pays when he is handed the parcel. */
export function isCollected({ settings }: DemoState, order: Order): boolean {
  return extrasOf(settings, order).payment.type === 'CASH_ON_DELIVERY';
}

/** What a buyer takes of an offer. */
export function boughtOf({ doc }: OfferRecord, quantity: number): Bought {
  const { id, name, external, productSet, sellingMode } = doc;
  const products = productSet.flatMap(({ product, quantity: { value } }) =>
    product.id === null ? [] : [{ id: product.id, quantity: value }],
  );
  return {
    offer: {
      id,
      name,
      ...(external === undefined ? {} : { external }),
      ...(products.length === 0 ? {} : { productSet: { products } }),
    },
    price: sellingMode.price ?? { amount: '1.00', currency: 'PLN' },
    quantity,
  };
}

/** One order in seven has a second line, if it is of the same marketplace. */
function moreOf(state: DemoState, number: number, first: OfferRecord): { more?: readonly Bought[] } {
  if (number % 7 !== 0) return {};
  const second = soldOffer(state, number - 100_000);
  if (second === null || second.doc.id === first.doc.id) return {};
  return isSoldTogether(first, second) ? { more: [boughtOf(second, 1)] } : {};
}

/** Whether two offers can stand in one order: of one marketplace and one warehouse. */
export function isSoldTogether(one: OfferRecord, other: OfferRecord): boolean {
  const [base, otherBase] = [one, other].map(({ doc }) => doc.publication.marketplaces.base.id);
  return base === otherBase && one.isFulfillment === other.isFulfillment;
}

/** Whether the order was once ready to be sent: paid, or to be paid on delivery. */
export function wasReady(order: Order): boolean {
  if (order.status === 'CANCELLED') return order.number % 2 !== 0;
  return order.status === 'READY_FOR_PROCESSING';
}

function stateOf(at: number, ageMs: number): { status: OrderStatus; fulfillment: FulfillmentStatus } {
  if (at % 17 === 5) return { status: 'CANCELLED', fulfillment: 'CANCELLED' };
  if (at % 23 === 2) return { status: 'FILLED_IN', fulfillment: 'NEW' };
  if (ageMs > 4 * DAY_MS) return { status: 'READY_FOR_PROCESSING', fulfillment: 'SENT' };
  return { status: 'READY_FOR_PROCESSING', fulfillment: at % 2 === 0 ? 'NEW' : 'PROCESSING' };
}

const TRIES = 20;

function soldOffer(state: DemoState, number: number) {
  const shop = shopOf(state);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const index = hash(shop.seed, number, 160 + attempt) % Math.max(1, shop.offers);
    const { status, format } = traitsOf(shop.seed, shop.offers, index);
    if (status === 'ACTIVE' && format === 'BUY_NOW') return makeOffer(shop, index);
  }
  return null;
}
