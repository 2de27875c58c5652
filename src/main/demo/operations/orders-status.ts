import type { Operations } from '../operation.ts';

export const ordersStatusOperations = {
  'PUT /order/checkout-forms/{id}/fulfillment': {
    scope: 'orders:write',
    query: { 'checkoutForm.revision': 'text' },
    takes: 'CheckoutFormFulfillment',
  },
} as const satisfies Operations;
