import { DAY_MS, isoTime } from '../data/birth.ts';
import { eanOf } from '../data/ean.ts';
import { between, hash, pick } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState, Route } from '../kinds.ts';
import { fulfillmentParcelsOperations } from '../operations/fulfillment-parcels.ts';
import { fulfillmentProductsOperations } from '../operations/fulfillment-products.ts';
import { fulfillmentRemovalOperations } from '../operations/fulfillment-removal.ts';
import { fulfillmentReturnsOperations } from '../operations/fulfillment-returns.ts';
import { fulfillmentStockOperations } from '../operations/fulfillment-stock.ts';
import { taxIdentificationNumberOperations } from '../operations/tax-identification-number.ts';
import { buyerOf } from '../orders/order-form.ts';
import type { Order } from '../orders/order-form.ts';
import { allOrders, findOrder } from '../orders/order-store.ts';
import { linesOf } from '../orders/order-sums.ts';
import { readPaging } from '../paging.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { waybillOf } from '../shipping/shipment.ts';
import { listStock } from './stock-list.ts';
import { warehouse } from './warehouse.ts';

/** What Allegro's warehouse does for the seller. */
export const warehouseRoutes: readonly Route[] = [
  ...routesOf(fulfillmentStockOperations, { 'GET /fulfillment/stock': listStock }),
  ...routesOf(fulfillmentProductsOperations, { 'GET /fulfillment/available-products': listProducts }),
  ...routesOf(fulfillmentParcelsOperations, { 'GET /fulfillment/orders/{orderId}/parcels': listParcels }),
  ...routesOf(fulfillmentReturnsOperations, {
    'GET /fulfillment/returns/refund-dispositions': listDispositions,
  }),
  ...routesOf(fulfillmentRemovalOperations, {
    'GET /fulfillment/removal/preferences': readPreferences,
    'PUT /fulfillment/removal/preferences': changePreferences,
  }),
  ...routesOf(taxIdentificationNumberOperations, {
    'GET /fulfillment/tax-id': readTaxId,
    'POST /fulfillment/tax-id': addTaxId,
    'PUT /fulfillment/tax-id': changeTaxId,
  }),
];

function listProducts(context: Context): DemoAnswer {
  const page = readPaging(context.query, { max: 100, default: 50, offsetMax: 9_999_999 });
  if (!page.ok) return page.answer;
  const all = warehouse(context);
  const products = all.slice(page.offset, page.offset + page.limit);
  return { status: 200, headers: {}, body: { products, count: products.length, totalCount: all.length } };
}

/** Only what Allegro sends has parcels here. */
function listParcels({ state, params }: Context): DemoAnswer {
  const order = findOrder(state, params['orderId'] ?? '');
  if (order === null) return unknownThing();
  const isSent = order.provider === 'ALLEGRO' && order.fulfillment === 'SENT';
  const parcels = isSent
    ? [{ waybill: waybillOf(state.settings.seed, order.id, 0), items: itemsOf(state, order) }]
    : [];
  return { status: 200, headers: {}, body: { orderId: order.id, parcels } };
}

function itemsOf({ settings }: DemoState, order: Order): readonly object[] {
  const keepsMs = between(settings.seed, order.number, 482, 200, 900) * DAY_MS;
  return linesOf(settings, order).map(({ id, offer, quantity }) => ({
    productId: offer.productSet?.products[0]?.id,
    quantity,
    serialNumbers: Array.from({ length: quantity }, (_, at) => `SN-${id.slice(0, 8)}-${at + 1}`),
    expirationDate: isoTime(order.boughtAt + keepsMs).slice(0, 10),
    offerId: offer.id,
  }));
}

const STOCK_STATES = ['SELLABLE', 'NON_SELLABLE', 'MISSING', 'ITEM_MISMATCH'] as const;
const DETAILS = ['NO_ACTION_NEEDED', 'ACTION_NEEDED', 'IN_PROGRESS'] as const;

function listDispositions({ state, query }: Context): DemoAnswer {
  const page = readPaging(query, { max: 1000, default: 100, offsetMax: 9_999_999 });
  if (!page.ok) return page.answer;
  const from = Date.parse(query.get('createdAt.gte') ?? '1970-01-01T00:00:00Z');
  const to = Date.parse(query.get('createdAt.lte') ?? '9999-12-31T00:00:00Z');
  const cameBack = allOrders(state).filter(
    ({ number, updatedAt }) => number % 9 === 0 && updatedAt >= from && updatedAt <= to,
  );
  const report = cameBack
    .slice(page.offset, page.offset + page.limit)
    .map((order) => dispositionOf(state, order));
  return { status: 200, headers: {}, body: { report } };
}

function dispositionOf({ settings: { seed } }: DemoState, order: Order): object {
  const dice = hash(seed, order.number, 481);
  return {
    type: dice % 5 === 0 ? 'BOUNCE' : 'RETURN',
    refund: { status: dice % 2 === 0 ? 'REFUNDED' : 'PENDING', details: pick(DETAILS, dice >>> 4) },
    stockStatus: pick(STOCK_STATES, dice >>> 8),
    verificationStatus: dice % 3 === 0 ? null : 'VERIFIED',
    accountableForNonSellability: pick(['WAREHOUSE', 'BUYER', 'NOT_APPLICABLE'], dice >>> 12),
    orderId: order.id,
    offerId: order.offer.id,
    product: { gtins: [eanOf(seed, dice % 1000)], name: order.offer.name, quantity: order.quantity },
    buyer: { login: buyerOf(seed, order.number).login },
    createdAt: isoTime(order.updatedAt),
  };
}

function readPreferences({ state }: Context): DemoAnswer {
  const body = state.table<object>('removal-preferences').get('own') ?? { operation: 'DISPOSAL' };
  return { status: 200, headers: {}, body };
}

function changePreferences({ state, json }: Context): DemoAnswer {
  const wanted = json as { readonly operation: string; readonly address?: object };
  if (wanted.operation === 'WITHDRAWAL' && wanted.address === undefined)
    return oneError(422, 'VALIDATION_ERROR', 'A withdrawal needs an address.', { path: 'address' });
  state.table<object>('removal-preferences').put('own', wanted);
  return { status: 201, headers: {}, body: wanted };
}

type TaxId = { readonly taxId: string; readonly verificationStatus: string };

function readTaxId({ state }: Context): DemoAnswer {
  const body = state.table<TaxId>('tax-id').get('own');
  return body === undefined ? unknownThing() : { status: 200, headers: {}, body };
}

function addTaxId(context: Context): DemoAnswer {
  if (context.state.table<TaxId>('tax-id').has('own'))
    return oneError(422, 'TAX_ID_ALREADY_EXISTS', 'There is a tax identification number already.', {
      path: 'taxId',
    });
  return saveTaxId(context, 201);
}

function changeTaxId(context: Context): DemoAnswer {
  return context.state.table<TaxId>('tax-id').has('own') ? saveTaxId(context, 200) : unknownThing();
}

/** A Polish number: ten digits, the last of which checks the others. */
function saveTaxId({ state, json }: Context, status: 200 | 201): DemoAnswer {
  const { taxId = '' } = json as { readonly taxId?: string };
  const digits = taxId.replace(/^PL/, '');
  const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  if (!/^\d{10}$/.test(digits) || sum % 11 !== Number(digits[9]))
    return oneError(422, 'INVALID_TAX_ID', 'The tax identification number is not valid.', { path: 'taxId' });
  state.table<TaxId>('tax-id').put('own', { taxId, verificationStatus: 'VERIFIED' });
  return { status, headers: {}, body: null };
}
