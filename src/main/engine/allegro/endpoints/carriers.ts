import { endpoint } from '../endpoint.ts';
import {
  checkoutFormAddWaybillCreated,
  checkoutFormAddWaybillRequest,
  checkoutFormOrderWaybillResponse,
  ordersShippingCarriersResponse,
} from '../wire/carriers.ts';

export const listCarriers = endpoint({
  id: 'order.carriers.list',
  method: 'GET',
  path: '/order/carriers',
  scope: null,
  token: 'application',
  response: ordersShippingCarriersResponse,
  limits: ['order-shipments'],
});

export const listShipments = endpoint({
  id: 'order.checkout-forms.shipments.list',
  method: 'GET',
  path: '/order/checkout-forms/{id}/shipments',
  scope: 'orders:read',
  response: checkoutFormOrderWaybillResponse,
  limits: ['order-shipments'],
});

export const createShipment = endpoint({
  id: 'order.checkout-forms.shipments.create',
  method: 'POST',
  path: '/order/checkout-forms/{id}/shipments',
  scope: 'orders:write',
  request: checkoutFormAddWaybillRequest,
  response: checkoutFormAddWaybillCreated,
  limits: ['order-shipments'],
});
