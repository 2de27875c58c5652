import type { Moment } from '../offers/moment.ts';
import { isCarrier } from '../orders/carriers.ts';
import { enterShipment } from '../orders/enter-shipment.ts';
import { buyerOf } from '../orders/order-form.ts';
import { allOrders, findOrder } from '../orders/order-store.ts';
import { linesOf } from '../orders/order-sums.ts';
import type { DeliveryService } from './delivery-services.ts';
import { textAt, type Asked } from './shipment.ts';

/**
 * The waybills of a shipment stand in its order without the seller's doing. The receiver tells which order it
 * is: the masked address that Allegro gave the buyer there.
 */
export function tellOrder(
  moment: Moment,
  receiver: Asked,
  service: DeliveryService,
  waybills: readonly string[],
): void {
  const { state, now } = moment;
  const email = textAt(receiver, 'email');
  const { seed } = state.settings;
  const meant = allOrders(state).findLast(({ number }) => buyerOf(seed, number).email === email);
  if (meant === undefined) return;
  const carrier = isCarrier(service.carrierId)
    ? { carrierId: service.carrierId, carrierName: null }
    : { carrierId: 'OTHER', carrierName: service.name };
  const lineIds = linesOf(state.settings, meant).map(({ id }) => id);
  for (const waybill of waybills) {
    const order = findOrder(state, meant.id) ?? meant;
    enterShipment(moment, order, { waybill, ...carrier, lineIds, createdAt: now });
  }
}
