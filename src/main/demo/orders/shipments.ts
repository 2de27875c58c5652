import { between, hash, pick } from '../data/dice.ts';
import type { DemoState, Table } from '../kinds.ts';
import type { Order } from './order-form.ts';
import { linesOf } from './order-sums.ts';
import { bornOrders } from './order-store.ts';

/** A tracking number of an order. */
export type Shipment = {
  readonly waybill: string;
  readonly carrierId: string;
  readonly carrierName: string | null;
  readonly lineIds: readonly string[];
  readonly createdAt: number;
};

const BORN_CARRIERS = ['INPOST', 'DPD', 'ALLEGRO', 'DHL', 'UPS'] as const;
const PACKED_AFTER_MS = 20 * 3_600_000;

export function shipmentsOf(state: DemoState, order: Order): readonly Shipment[] {
  return [...bornShipments(state, order), ...(addedShipments(state).get(order.id) ?? [])];
}

export function addShipment(state: DemoState, order: Order, shipment: Shipment): void {
  const table = addedShipments(state);
  table.put(order.id, [...(table.get(order.id) ?? []), shipment]);
}

/** All that were added since the shop's birth, with their orders. */
export function everyAddedShipment(state: DemoState): readonly (readonly [string, Shipment])[] {
  const all = [...addedShipments(state).entries()];
  return all.flatMap(([orderId, shipments]) => shipments.map((shipment) => [orderId, shipment] as const));
}

/** How much of an order has a tracking number. */
export function sentLines(state: DemoState, order: Order): 'NONE' | 'SOME' | 'ALL' {
  const sent = new Set(shipmentsOf(state, order).flatMap(({ lineIds }) => lineIds));
  const lines = linesOf(state.settings, order);
  if (sent.size === 0) return 'NONE';
  return lines.every(({ id }) => sent.has(id)) ? 'ALL' : 'SOME';
}

/** What was sent before the shop's birth: a whole order, or the first of two lines. */
export function bornShipments(state: DemoState, { id, number }: Order): readonly Shipment[] {
  if (number >= 0) return [];
  const born = bornOrders(state).find((order) => order.id === id);
  if (born === undefined) return [];
  const lines = linesOf(state.settings, born);
  const isPart = born.fulfillment === 'PROCESSING' && lines.length > 1;
  if (born.fulfillment !== 'SENT' && !isPart) return [];
  const { seed } = state.settings;
  const carrierId = pick(BORN_CARRIERS, hash(seed, number, 155));
  return [
    {
      waybill: String(600_000_000_000 + between(seed, number, 156, 0, 99_999_999)),
      carrierId,
      carrierName: null,
      lineIds: (isPart ? lines.slice(0, 1) : lines).map((line) => line.id),
      createdAt: born.boughtAt + (isPart ? 600_000 : PACKED_AFTER_MS),
    },
  ];
}

function addedShipments(state: DemoState): Table<readonly Shipment[]> {
  return state.table<readonly Shipment[]>('order-shipments');
}
