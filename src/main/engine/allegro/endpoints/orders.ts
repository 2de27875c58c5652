import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

const checkoutForm = z.looseObject({
  id: z.string(),
  updatedAt: z.string().optional(),
  revision: z.string().optional(),
});

export const events = endpoint({
  id: 'order.events.list',
  method: 'GET',
  path: '/order/events',
  query: ['from', 'limit', 'type'],
  scope: 'orders:read',
  response: z.looseObject({
    events: z.array(
      z.looseObject({ id: z.string(), type: z.string(), occurredAt: z.string(), order: z.looseObject({}) }),
    ),
  }),
  paging: { kind: 'cursor', maxLimit: 1000 },
});

export const eventStats = endpoint({
  id: 'order.event-stats.get',
  method: 'GET',
  path: '/order/event-stats',
  scope: 'orders:read',
  response: z.looseObject({
    latestEvent: z.looseObject({ id: z.string(), occurredAt: z.string() }).nullish(),
  }),
});

export const checkoutForms = endpoint({
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
    'lineItems.boughtAt.gte',
    'lineItems.boughtAt.lte',
    'payment.id',
    'surcharges.id',
    'delivery.method.id',
    'buyer.login',
    'marketplace.id',
    'updatedAt.gte',
    'updatedAt.lte',
    'sort',
  ],
  scope: 'orders:read',
  response: z.looseObject({ checkoutForms: z.array(checkoutForm), totalCount: z.number() }),
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9900 },
});

export const getCheckoutForm = endpoint({
  id: 'order.checkout-forms.get',
  method: 'GET',
  path: '/order/checkout-forms/{id}',
  scope: 'orders:read',
  response: checkoutForm,
});
