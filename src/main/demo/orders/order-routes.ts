import type { Route } from '../kinds.ts';
import { orderEventsOperations } from '../operations/order-events.ts';
import { ordersOperations } from '../operations/orders.ts';
import { routesOf } from '../routes-of.ts';
import { addBillingLink } from './billing-links.ts';
import { customerReturnRoutes } from './customer-return-routes.ts';
import { invoiceRoutes } from './invoice-routes.ts';
import { listPickupPoints } from './pickup-points.ts';
import { listCheckoutForms, readCheckoutForm, readEventStats, readOrderEvents } from './read-orders.ts';
import { setSerialNumbers } from './serial-numbers.ts';
import { fulfillmentStatusRoutes } from './set-fulfillment.ts';
import { shipmentRoutes } from './shipment-routes.ts';
import { readTracking } from './tracking.ts';

/** Orders and what belongs to them: events, statuses, parcels, invoices, returns. */
export const orderRoutes: readonly Route[] = [
  ...routesOf(ordersOperations, {
    'GET /order/carriers/ALLEGRO/points': listPickupPoints,
    'GET /order/carriers/{carrierId}/tracking': readTracking,
    'GET /order/checkout-forms': listCheckoutForms,
    'GET /order/checkout-forms/{id}': readCheckoutForm,
    'POST /order/checkout-forms/{id}/serial-numbers': setSerialNumbers,
    'POST /order/{orderId}/billing-documents/links': addBillingLink,
  }),
  ...routesOf(orderEventsOperations, {
    'GET /order/event-stats': readEventStats,
    'GET /order/events': readOrderEvents,
  }),
  ...fulfillmentStatusRoutes,
  ...shipmentRoutes,
  ...invoiceRoutes,
  ...customerReturnRoutes,
];
