import { malformed, ok, refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { carriersOperations } from '../operations/carriers.ts';
import { routesOf } from '../routes-of.ts';
import { CARRIERS, isCarrier } from './carriers.ts';
import { enterShipment } from './enter-shipment.ts';
import { isRefusal, orderNamed } from './order-named.ts';
import type { Order } from './order-form.ts';
import { linesOf } from './order-sums.ts';
import { everyAddedShipment, shipmentsOf, type Shipment } from './shipments.ts';

/** Allegro keeps its own number to itself. */
const MOST_OF_AN_ORDER = 50;
const MOST_ORDERS_OF_A_WAYBILL = 10;

export const shipmentRoutes = routesOf(carriersOperations, {
  'GET /order/carriers': listCarriers,
  'GET /order/checkout-forms/{id}/shipments': listShipments,
  'POST /order/checkout-forms/{id}/shipments': createShipment,
});

function listCarriers(): DemoAnswer {
  return ok({ carriers: Object.entries(CARRIERS).map(([id, name]) => ({ id, name })) });
}

function listShipments(context: Context): DemoAnswer {
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  return ok({ shipments: shipmentsOf(context.state, order).map(toldShipment) });
}

type Sent = {
  readonly carrierId: string;
  readonly waybill: string;
  readonly carrierName?: string;
  readonly lineItems?: readonly { readonly id: string }[];
};

function createShipment(context: Context): DemoAnswer {
  const { state, now, json } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  // Its shape was checked before.
  const sent = json as Sent;
  const refusal = wrongWaybill(sent) ?? wrongLines(state, order, sent) ?? overLimits(state, order, sent);
  if (refusal !== null) return refusal;
  const all = linesOf(state.settings, order).map(({ id }) => id);
  const named = (sent.lineItems ?? []).map(({ id }) => id);
  const shipment: Shipment = {
    waybill: sent.waybill,
    carrierId: sent.carrierId,
    carrierName: sent.carrierId === 'OTHER' ? (sent.carrierName ?? null) : null,
    lineIds: named.length === 0 ? all : named,
    createdAt: now,
  };
  enterShipment({ state, now }, order, shipment);
  return { status: 201, headers: {}, body: toldShipment(shipment) };
}

function wrongWaybill({ carrierId, waybill, carrierName }: Sent): DemoAnswer | null {
  if (!isCarrier(carrierId)) return malformed('carrierId', `Unknown carrier ${carrierId}.`);
  if (!/^[\w/ -]{1,64}$/.test(waybill.trim())) return malformed('waybill', 'The waybill is malformed.');
  const isNameless = carrierId === 'OTHER' && (carrierName ?? '').trim() === '';
  return isNameless ? malformed('carrierName', 'Another carrier needs a name.') : null;
}

function wrongLines(state: DemoState, order: Order, { lineItems = [] }: Sent): DemoAnswer | null {
  const known = new Set(linesOf(state.settings, order).map(({ id }) => id));
  const strange = lineItems.find(({ id }) => !known.has(id));
  if (strange === undefined) return null;
  return refused('lineItems', `Line item ${strange.id} is not of this order.`, 'LineItemNotFoundException');
}

function overLimits(state: DemoState, order: Order, { waybill }: Sent): DemoAnswer | null {
  if (shipmentsOf(state, order).length >= MOST_OF_AN_ORDER)
    return refused('waybill', 'The order has too many waybills.', 'WaybillsAssignedToOrderLimitReached');
  const orders = new Set(
    everyAddedShipment(state).flatMap(([id, one]) => (one.waybill === waybill ? [id] : [])),
  );
  if (orders.size < MOST_ORDERS_OF_A_WAYBILL || orders.has(order.id)) return null;
  return oneError(409, 'WaybillUsageLimitReached', 'The waybill is used in too many orders.', {
    path: 'waybill',
  });
}

function toldShipment({ waybill, carrierId, carrierName, lineIds, createdAt }: Shipment): object {
  return {
    id: btoa(`${carrierId}:${waybill}`),
    waybill,
    carrierId,
    ...(carrierName === null ? {} : { carrierName }),
    lineItems: lineIds.map((id) => ({ id })),
    createdAt: isoTime(createdAt),
  };
}
