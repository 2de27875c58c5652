import type { Moment } from '../offers/moment.ts';
import { switches } from '../switches.ts';
import { changeOrder } from './change-order.ts';
import type { Order } from './order-form.ts';
import { addShipment, sentLines, type Shipment } from './shipments.ts';

/** A tracking number is put down in its order, which is sent with the last one where the seller set it so. */
export function enterShipment(moment: Moment, order: Order, shipment: Shipment): void {
  const { state } = moment;
  addShipment(state, order, shipment);
  const isSent = switches(state).sentByWaybill && sentLines(state, order) === 'ALL';
  changeOrder(
    moment,
    order,
    isSent ? { fulfillment: 'SENT' } : {},
    isSent ? 'FULFILLMENT_STATUS_CHANGED' : null,
  );
}
