import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  checkoutForm,
  checkoutFormLineItemsSetSerialNumbersRequest,
  newOrderBillingDocumentLink,
} from '../wire/orders.ts';
import { allegroPickupDropOffPointsResponse, carrierParcelTrackingResponse } from '../wire/orders-parts.ts';

export const listAllegroPoints = endpoint({
  id: 'order.carriers.allegro.points.list',
  method: 'GET',
  path: '/order/carriers/ALLEGRO/points',
  query: ['carriers'],
  headers: ['if-modified-since'],
  scope: null,
  token: 'application',
  response: allegroPickupDropOffPointsResponse,
  editions: ['2026'],
});

export const getTracking = endpoint({
  id: 'order.carriers.tracking.get',
  method: 'GET',
  path: '/order/carriers/{carrierId}/tracking',
  query: ['waybill'],
  needs: ['waybill'],
  scope: null,
  token: 'application',
  response: carrierParcelTrackingResponse,
  editions: ['2026'],
});

export const listCheckoutForms = endpoint({
  id: 'order.checkout-forms.list',
  method: 'GET',
  path: '/order/checkout-forms',
  query: [
    'offset',
    'limit',
    'status',
    'fulfillment.status',
    'fulfillment.provider.id',
    'fulfillment.shipmentSummary.lineItemsSent',
    'lineItems.boughtAt.lte',
    'lineItems.boughtAt.gte',
    'payment.id',
    'surcharges.id',
    'delivery.method.id',
    'buyer.login',
    'marketplace.id',
    'updatedAt.lte',
    'updatedAt.gte',
    'sort',
  ],
  scope: 'orders:read',
  response: z.looseObject({
    checkoutForms: z.array(z.looseObject({ id: z.string() })),
    totalCount: z.number(),
  }),
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9900 },
});

export const getCheckoutForm = endpoint({
  id: 'order.checkout-forms.get',
  method: 'GET',
  path: '/order/checkout-forms/{id}',
  scope: 'orders:read',
  response: checkoutForm,
  whenMissing: 'not-found',
});

export const addSerialNumbers = endpoint({
  id: 'order.checkout-forms.serial-numbers.create',
  method: 'POST',
  path: '/order/checkout-forms/{id}/serial-numbers',
  query: ['checkoutForm.revision'],
  scope: 'orders:write',
  request: checkoutFormLineItemsSetSerialNumbersRequest,
  response: null,
  editions: ['2026'],
  language: 'en-US',
});

export const addBillingDocumentLinks = endpoint({
  id: 'order.billing-documents.links.create',
  method: 'POST',
  path: '/order/{orderId}/billing-documents/links',
  scope: 'orders:write',
  request: newOrderBillingDocumentLink,
  response: null,
  editions: ['2026'],
  language: 'en-US',
});
