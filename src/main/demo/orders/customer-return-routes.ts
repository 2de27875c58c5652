import { ok, refused } from '../answers.ts';
import { DAY_MS, isoTime } from '../data/birth.ts';
import { between, hash, pick } from '../data/dice.ts';
import { moneyOf } from '../data/money.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { isWithin } from '../money/between-times.ts';
import { customerReturnsOperations } from '../operations/customer-returns.ts';
import { readPaging } from '../paging.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import {
  allReturns,
  findReturn,
  isDispatched,
  saveReturn,
  statusOfReturn,
  type CustomerReturn,
} from './customer-returns.ts';
import { buyerOf, personOf, type Order } from './order-form.ts';
import { findOrder, isCollected } from './order-store.ts';
import { linesOf } from './order-sums.ts';

export const customerReturnRoutes = routesOf(customerReturnsOperations, {
  'GET /order/customer-returns': listReturns,
  'GET /order/customer-returns/{customerReturnId}': readReturn,
  'POST /order/customer-returns/{customerReturnId}/rejection': rejectReturn,
});

type Told = ReturnType<typeof toldReturn>;

/** The newest first; `from` is the id of one, those after it are told. */
function listReturns({ state, query, now }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100, offsetMax: 1_000_000, outOfRange: 400 });
  if (!paging.ok) return paging.answer;
  const all = allReturns(state);
  const from = all.findIndex(({ id }) => id === query.get('from'));
  const fitting = all
    .slice(from + 1)
    .filter(({ createdAt }) => isWithin(query, 'createdAt', createdAt))
    .flatMap((one) => wholeReturn(state, one, now))
    .filter((told) => FILTERS.every(([name, valuesOf]) => fits(query.get(name), valuesOf(told))));
  const page = fitting.toReversed().slice(paging.offset, paging.offset + paging.limit);
  return ok({ count: page.length, customerReturns: page });
}

/** What each filter compares with. */
const FILTERS: readonly (readonly [string, (told: Told) => readonly string[]])[] = [
  ['customerReturnId', ({ id }) => [id]],
  ['orderId', ({ orderId }) => [orderId]],
  ['buyer.email', ({ buyer }) => [buyer.email]],
  ['buyer.login', ({ buyer }) => [buyer.login]],
  ['items.offerId', ({ items }) => items.map(({ offerId }) => offerId)],
  ['items.name', ({ items }) => items.map(({ name }) => name)],
  ['parcels.waybill', ({ parcels }) => parcels.map(({ waybill }) => waybill)],
  ['parcels.transportingWaybill', ({ parcels }) => parcels.map((parcel) => parcel.transportingWaybill)],
  ['parcels.carrierId', ({ parcels }) => parcels.map(({ carrierId }) => carrierId)],
  ['parcels.transportingCarrierId', ({ parcels }) => parcels.map((parcel) => parcel.transportingCarrierId)],
  ['parcels.sender.phoneNumber', ({ parcels }) => parcels.map(({ sender }) => sender.phoneNumber)],
  ['referenceNumber', ({ referenceNumber }) => [referenceNumber]],
  ['marketplaceId', ({ marketplaceId }) => [marketplaceId]],
  ['status', ({ status }) => [status]],
];

function fits(wanted: string | null, values: readonly string[]): boolean {
  return wanted === null || wanted === '' || values.includes(wanted);
}

function readReturn({ state, params, now }: Context): DemoAnswer {
  const one = findReturn(state, params['customerReturnId'] ?? '');
  const [told] = one === null ? [] : wholeReturn(state, one, now);
  return told === undefined ? unknownThing() : ok(told);
}

function rejectReturn(context: Context): DemoAnswer {
  const { state, params, json, now } = context;
  const one = findReturn(state, params['customerReturnId'] ?? '');
  const [told] = one === null ? [] : wholeReturn(state, one, now);
  if (one === null || told === undefined) return unknownThing();
  if (one.rejection !== undefined)
    return refused('rejection', 'The return has already been rejected.', 'CustomerReturnAlreadyRejected');
  if (told.status.startsWith('FINISHED') || told.status.startsWith('COMMISSION'))
    return refused('rejection', 'The buyer has his money back.', 'CustomerReturnFinished');
  const { code, reason } = (
    json as { readonly rejection: { readonly code: string; readonly reason?: string } }
  ).rejection;
  if (code === 'REFUND_REJECTED' && reason === undefined)
    return refused('rejection.reason', 'The reason is missing.');
  const rejection = { code, ...(reason === undefined ? {} : { reason }), createdAt: now };
  const [after] = wholeReturn(state, saveReturn(state, { ...one, rejection }), now);
  return ok(after ?? {});
}

function wholeReturn(state: DemoState, one: CustomerReturn, now: number): Told[] {
  const order = findOrder(state, one.orderId);
  return order === null ? [] : [toldReturn(state, order, one, now)];
}

function toldReturn(state: DemoState, order: Order, one: CustomerReturn, now: number) {
  const { id, number, orderId, createdAt, rejection } = one;
  const { email, login } = buyerOf(state.settings.seed, number);
  return {
    id,
    isFulfillment: order.provider === 'ALLEGRO',
    createdAt: isoTime(createdAt),
    referenceNumber: referenceOf(state, one),
    orderId,
    buyer: { email, login },
    items: itemsOf(state, order, one),
    ...(isCollected(state, order) ? { refund: { bankAccount: bankAccountOf(state, number) } } : {}),
    parcels: isDispatched(one, now) ? [parcelOf(state, one)] : [],
    ...(rejection === undefined
      ? {}
      : { rejection: { ...rejection, createdAt: isoTime(rejection.createdAt) } }),
    marketplaceId: order.marketplaceId,
    status: statusOfReturn(state, order, one, now),
  };
}

function referenceOf({ settings }: DemoState, { number }: CustomerReturn): string {
  const letters = hash(settings.seed, number, 184).toString(36).toUpperCase().slice(-4);
  return `${between(settings.seed, number, 185, 1000, 9999)}/${letters}`;
}

function itemsOf({ settings }: DemoState, order: Order, { items }: CustomerReturn) {
  const lines = linesOf(settings, order);
  return items.flatMap(({ lineId, quantity, reason, comment }) => {
    const line = lines.find(({ id }) => id === lineId);
    if (line === undefined) return [];
    const { id, name } = line.offer;
    return [
      {
        offerId: id,
        quantity,
        name,
        price: moneyOf(line.priceMinor, order.price.currency),
        url: `https://allegro.pl/oferta/${id}`,
        reason: { type: reason, userComment: comment },
        serialNumbers: (order.serialNumbers?.[lineId] ?? []).slice(0, quantity),
      },
    ];
  });
}

/** Told for what was paid at the door: there the seller pays back by a transfer. */
function bankAccountOf({ settings }: DemoState, number: number): object {
  const { firstName, lastName, street, city, code } = personOf(settings.seed, number);
  const digits = String(between(settings.seed, number, 186, 100_000_000, 999_999_999));
  const accountNumber = `61109010140000071${digits}`;
  return {
    owner: `${firstName} ${lastName}`,
    accountNumber,
    iban: `PL${accountNumber}`,
    swift: 'WBKPPLPP',
    address: { street, city, postCode: code, countryCode: 'PL' },
  };
}

const CARRIERS = ['INPOST', 'ALLEGRO', 'DPD'] as const;

function parcelOf({ settings }: DemoState, { number, createdAt }: CustomerReturn) {
  const carrierId = pick(CARRIERS, hash(settings.seed, number, 187));
  const waybill = String(between(settings.seed, number, 188, 700_000_000_000, 799_999_999_999));
  return {
    createdAt: isoTime(createdAt + DAY_MS / 2),
    waybill,
    transportingWaybill: waybill,
    carrierId,
    transportingCarrierId: carrierId,
    sender: { phoneNumber: personOf(settings.seed, number).phoneNumber },
  };
}
