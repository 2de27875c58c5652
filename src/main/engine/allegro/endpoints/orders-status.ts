import { endpoint } from '../endpoint.ts';
import { checkoutFormFulfillment } from '../wire/order-terms.ts';

export const updateFulfillment = endpoint({
  id: 'order.checkout-forms.fulfillment.update',
  method: 'PUT',
  path: '/order/checkout-forms/{id}/fulfillment',
  query: ['checkoutForm.revision'],
  scope: 'orders:write',
  request: checkoutFormFulfillment,
  response: null,
  language: 'en-US',
});
