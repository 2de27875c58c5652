import { hash, share } from '../data/dice.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import { offerIdOf } from '../data/offer-id.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import { raiseEvent } from '../offers/event-journal.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { schedule, unschedule } from '../offers/pending.ts';
import { saveOffer } from '../offers/save-offer.ts';
import { switches } from '../switches.ts';
import { changeOrder } from './change-order.ts';
import type { Bought, Order } from './order-form.ts';
import { AT_ONCE, enterOrderEvent } from './order-journal.ts';
import { boughtOf, changedOrders, findOrder, isCollected, isSoldTogether, orderIdOf } from './order-store.ts';

const HOUR_MS = 3_600_000;
const FILLED_IN_AFTER_MS = 40_000;
const PAID_AFTER_MS = 120_000;
const TRIES = 40;
/** Keeps what is taken along apart from what the next buyers look for. */
const SECOND_SALT = 500_000;

/** Sees to it that the next buyer is on his way, sooner or later as the rate says. */
export function expectBuyer({ state, now }: Moment): void {
  const { purchasesPerHour } = switches(state);
  const counters = state.table<number>('counters');
  if ((counters.get('purchase-rate') ?? 0) !== purchasesPerHour) {
    counters.put('purchase-rate', purchasesPerHour);
    unschedule(state, 'purchase');
  }
  if (purchasesPerHour <= 0) return;
  const number = counters.get('purchases') ?? 0;
  const wait = -Math.log(1 - share(state.settings.seed, number, 201)) * (HOUR_MS / purchasesPerHour);
  schedule(state, 'purchase', { kind: 'purchase', dueAt: now + Math.ceil(wait), number });
}

/** Buyer `number` comes: buys something, or bids where it is his turn. */
export function purchase(moment: Moment, number: number): void {
  moment.state.table<number>('counters').put('purchases', number + 1);
  const auction = number % 10 === 9 ? wantedOffer(moment, number, 'AUCTION') : null;
  if (auction !== null) bid(moment, auction);
  if (number % 10 !== 9) buyAs(moment, number);
  expectBuyer(moment);
}

/** Buyer `number` buys what he finds, if there is anything to be had. */
export function buyAs(moment: Moment, number: number): void {
  const record = wantedOffer(moment, number, 'BUY_NOW');
  if (record !== null) buy(moment, record, number);
}

/** The buyer fills in the form, then pays. */
export function continueOrder(
  moment: Moment,
  orderId: string,
  step: 'FILLED_IN' | 'READY_FOR_PROCESSING',
): void {
  const { state, now } = moment;
  const order = findOrder(state, orderId);
  if (order === null) return;
  if (order.status === 'CANCELLED') return;
  const isPaidNow = step === 'READY_FOR_PROCESSING' && !isCollected(state, order);
  const changed = changeOrder(moment, order, { status: step, ...(isPaidNow ? { paidAt: now } : {}) }, step);
  if (step === 'FILLED_IN') return scheduleStep(moment, orderId, 'READY_FOR_PROCESSING', PAID_AFTER_MS);
  if (Math.abs(order.number) % 19 === 7)
    changeOrder(moment, changed, { addressChangedAt: now }, 'BUYER_MODIFIED');
  doLater(state, { kind: 'order-ready', about: orderId, dueAt: now });
}

function buy(moment: Moment, record: OfferRecord, number: number): void {
  const { state, now } = moment;
  const { seed } = state.settings;
  const quantity = Math.min(record.doc.stock.available, 1 + (hash(seed, number, 202) % 3));
  takeFromStock(moment, record, quantity);
  const bought = [boughtOf(record, quantity), ...secondLine(moment, record, number)];

  const isAtOnce = hash(seed, number, 203) % 6 === 0;
  const order = orderFor(moment, record, number, bought);
  const ready = isCollected(state, order) ? {} : { paidAt: now };
  changedOrders(state).put(
    order.id,
    isAtOnce ? { ...order, ...ready, status: 'READY_FOR_PROCESSING' } : order,
  );
  for (const type of isAtOnce ? AT_ONCE : (['BOUGHT'] as const)) {
    enterOrderEvent(state, now, { type, occurredAt: now, orderId: order.id });
  }
  if (isAtOnce) doLater(state, { kind: 'order-ready', about: order.id, dueAt: now });
  else scheduleStep(moment, order.id, 'FILLED_IN', FILLED_IN_AFTER_MS);
}

function takeFromStock(moment: Moment, record: OfferRecord, quantity: number): void {
  const stock = { ...record.doc.stock, available: record.doc.stock.available - quantity };
  const sold = { ...record, sold: record.sold + quantity, doc: { ...record.doc, stock } };
  saveOffer(moment, record, sold, 'buyer');
}

/** One buyer in seven takes something else along, of the same marketplace and warehouse. */
function secondLine(moment: Moment, first: OfferRecord, number: number): readonly Bought[] {
  const second = number % 7 === 3 ? wantedOffer(moment, number + SECOND_SALT, 'BUY_NOW') : null;
  if (second === null || second.doc.id === first.doc.id || !isSoldTogether(first, second)) return [];
  takeFromStock(moment, second, 1);
  return [boughtOf(second, 1)];
}

function bid(moment: Moment, record: OfferRecord): void {
  const saved = saveOffer(moment, record, { ...record, bidders: record.bidders + 1 }, 'buyer');
  raiseEvent(moment.state, moment.now, 'OFFER_BID_PLACED', saved.doc, 'MANUAL');
}

function orderFor(
  { state, now }: Moment,
  { doc, isFulfillment }: OfferRecord,
  number: number,
  [first, ...more]: readonly Bought[],
): Order {
  if (first === undefined) throw new Error('an order of nothing');
  return {
    id: orderIdOf(state.settings.seed, number),
    number,
    status: 'BOUGHT',
    fulfillment: 'NEW',
    provider: isFulfillment ? 'ALLEGRO' : 'SELLER',
    marketplaceId: doc.publication.marketplaces.base.id,
    boughtAt: now,
    updatedAt: now,
    ...first,
    ...(more.length === 0 ? {} : { more }),
  };
}

function wantedOffer({ state, now }: Moment, number: number, format: string): OfferRecord | null {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const record = findOffer(state, offerNumber(state, number, attempt), now);
    if (record === null || record.doc.publication.status !== 'ACTIVE') continue;
    if (record.doc.sellingMode.format === format && record.doc.stock.available > 0) return record;
  }
  return null;
}

function offerNumber({ settings }: DemoState, number: number, attempt: number): string {
  return offerIdOf(settings.seed, hash(settings.seed, number, 210 + attempt) % Math.max(1, settings.offers));
}

function scheduleStep(
  { state, now }: Moment,
  orderId: string,
  step: 'FILLED_IN' | 'READY_FOR_PROCESSING',
  afterMs: number,
): void {
  schedule(state, `order/${orderId}/${step}`, { kind: 'order', dueAt: now + afterMs, orderId, step });
}
