import type { Operations } from '../operation.ts';

export const carriersOperations = {
  'GET /order/carriers': { scope: null, token: 'application', gives: 'OrdersShippingCarriersResponse' },
  'GET /order/checkout-forms/{id}/shipments': {
    scope: 'orders:read',
    gives: 'CheckoutFormOrderWaybillResponse',
  },
  'POST /order/checkout-forms/{id}/shipments': {
    scope: 'orders:write',
    takes: 'CheckoutFormAddWaybillRequest',
    gives: 'CheckoutFormAddWaybillCreated',
  },
} as const satisfies Operations;
