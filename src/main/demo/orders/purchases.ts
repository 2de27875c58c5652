import { hash, share } from '../data/dice.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import { offerIdOf } from '../data/offer-id.ts';
import type { DemoState } from '../kinds.ts';
import { raiseEvent } from '../offers/event-journal.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { schedule, unschedule } from '../offers/pending.ts';
import { saveOffer } from '../offers/save-offer.ts';
import { switches } from '../switches.ts';
import { AT_ONCE, enterOrderEvent } from './order-journal.ts';
import type { Order } from './order-form.ts';
import { changedOrders, findOrder, orderIdOf } from './order-store.ts';

const HOUR_MS = 3_600_000;
const FILLED_IN_AFTER_MS = 40_000;
const PAID_AFTER_MS = 120_000;
const TRIES = 40;

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
  const { state } = moment;
  state.table<number>('counters').put('purchases', number + 1);
  const isBid = number % 10 === 9;
  const record = wantedOffer(moment, number, isBid ? 'AUCTION' : 'BUY_NOW');
  if (record !== null && isBid) bid(moment, record);
  if (record !== null && !isBid) buy(moment, record, number);
  expectBuyer(moment);
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
  changedOrders(state).put(orderId, { ...order, status: step, updatedAt: now });
  enterOrderEvent(state, now, { type: step, occurredAt: now, orderId });
  if (step === 'FILLED_IN') scheduleStep(moment, orderId, 'READY_FOR_PROCESSING', PAID_AFTER_MS);
}

function buy(moment: Moment, record: OfferRecord, number: number): void {
  const { state, now } = moment;
  const { seed } = state.settings;
  const { available } = record.doc.stock;
  const quantity = Math.min(available, 1 + (hash(seed, number, 202) % 3));
  const stock = { ...record.doc.stock, available: available - quantity };
  saveOffer(
    moment,
    record,
    { ...record, sold: record.sold + quantity, doc: { ...record.doc, stock } },
    'buyer',
  );

  const isAtOnce = hash(seed, number, 203) % 6 === 0;
  const order = orderFor(seed, record, number, quantity, now);
  const status = isAtOnce ? 'READY_FOR_PROCESSING' : 'BOUGHT';
  changedOrders(state).put(order.id, { ...order, status });
  for (const type of isAtOnce ? AT_ONCE : (['BOUGHT'] as const)) {
    enterOrderEvent(state, now, { type, occurredAt: now, orderId: order.id });
  }
  if (!isAtOnce) scheduleStep(moment, order.id, 'FILLED_IN', FILLED_IN_AFTER_MS);
}

function bid(moment: Moment, record: OfferRecord): void {
  const saved = saveOffer(moment, record, { ...record, bidders: record.bidders + 1 }, 'buyer');
  raiseEvent(moment.state, moment.now, 'OFFER_BID_PLACED', saved.doc, 'MANUAL');
}

function orderFor(seed: number, record: OfferRecord, number: number, quantity: number, now: number): Order {
  const { id, name, external, publication, sellingMode } = record.doc;
  return {
    id: orderIdOf(seed, number),
    number,
    status: 'BOUGHT',
    fulfillment: 'NEW',
    provider: record.isFulfillment ? 'ALLEGRO' : 'SELLER',
    marketplaceId: publication.marketplaces.base.id,
    boughtAt: now,
    updatedAt: now,
    offer: { id, name, ...(external === undefined ? {} : { external }) },
    price: sellingMode.price ?? { amount: '1.00', currency: 'PLN' },
    quantity,
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
