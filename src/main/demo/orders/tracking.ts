import { malformed, ok } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { isCarrier } from './carriers.ts';
import { bornShipments, everyAddedShipment, type Shipment } from './shipments.ts';
import { bornOrders } from './order-store.ts';

const HOUR_MS = 3_600_000;
const MOST_WAYBILLS = 20;

/** What befalls a parcel, in hours since its number was told; each parcel goes one of these ways. */
const WAYS: readonly (readonly (readonly [hours: number, code: string, words: string])[])[] = [
  [
    [0, 'PENDING', 'Przesyłka zarejestrowana'],
    [8, 'IN_TRANSIT', 'W drodze'],
    [26, 'RELEASED_FOR_DELIVERY', 'Przekazana do doręczenia'],
    [30, 'DELIVERED', 'Doręczona'],
  ],
  [
    [0, 'PENDING', 'Przesyłka zarejestrowana'],
    [10, 'IN_TRANSIT', 'W drodze'],
    [28, 'AVAILABLE_FOR_PICKUP', 'Czeka na odbiór'],
    [44, 'DELIVERED', 'Odebrana'],
  ],
  [
    [0, 'PENDING', 'Przesyłka zarejestrowana'],
    [9, 'IN_TRANSIT', 'W drodze'],
    [30, 'NOTICE_LEFT', 'Pozostawiono awizo'],
    [60, 'ISSUE', 'Adresat nieobecny'],
    [200, 'RETURNED', 'Wraca do nadawcy'],
  ],
];

/** GET /order/carriers/{carrierId}/tracking. Numbers that nobody told the shop have no history. */
export function readTracking({ state, params, query, now }: Context): DemoAnswer {
  const carrierId = params['carrierId'] ?? '';
  if (!isCarrier(carrierId)) return malformed('carrierId', `Unknown carrier ${carrierId}.`);
  const waybills = query.getAll('waybill');
  if (waybills.length > MOST_WAYBILLS)
    return malformed('waybill', `At most ${MOST_WAYBILLS} waybills at once.`);
  const known = shipmentsOfCarrier(state, carrierId);
  const told = waybills.map((waybill) => {
    const shipment = known.find((one) => one.waybill === waybill);
    return shipment === undefined ? { waybill } : { waybill, trackingDetails: detailsOf(shipment, now) };
  });
  return ok({ carrierId, waybills: told });
}

function detailsOf({ waybill, createdAt }: Shipment, now: number): object {
  const digits = Number(/\d+$/.exec(waybill)?.[0].slice(-3) ?? 0);
  const way = WAYS[digits % 10 === 7 ? 2 : digits % 2] ?? [];
  const statuses = way.flatMap(([hours, code, description]) => {
    const at = createdAt + hours * HOUR_MS;
    return at <= now ? [{ occurredAt: isoTime(at), code, description }] : [];
  });
  const updatedAt = statuses.at(-1)?.occurredAt ?? isoTime(createdAt);
  return { statuses, createdAt: isoTime(createdAt), updatedAt };
}

function shipmentsOfCarrier(state: DemoState, carrierId: string): readonly Shipment[] {
  const born = bornOrders(state).flatMap((order) => bornShipments(state, order));
  const added = everyAddedShipment(state).map(([, shipment]) => shipment);
  return [...born, ...added].filter((shipment) => shipment.carrierId === carrierId);
}
