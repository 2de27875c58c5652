import { endpoint } from '../endpoint.ts';
import { fulfillmentOrder } from '../wire/fulfillment-parcels.ts';

export const listParcels = endpoint({
  id: 'fulfillment.orders.parcels.list',
  method: 'GET',
  path: '/fulfillment/orders/{orderId}/parcels',
  scope: 'fulfillment:read',
  response: fulfillmentOrder,
  editions: ['2026'],
});
