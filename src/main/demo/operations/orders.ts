import type { Operations } from '../operation.ts';

export const ordersOperations = {
  'GET /order/carriers/ALLEGRO/points': {
    scope: null,
    token: 'application',
    query: { carriers: '[AllegroCarrier]' },
    gives: 'AllegroPickupDropOffPointsResponse',
    editions: ['2026'],
  },
  'GET /order/carriers/{carrierId}/tracking': {
    scope: null,
    token: 'application',
    query: { waybill: '[text](20) !' },
    gives: 'CarrierParcelTrackingResponse',
    editions: ['2026'],
  },
  'GET /order/checkout-forms': {
    scope: 'orders:read',
    query: {
      offset: 'int',
      limit: 'int',
      status: 'text',
      'fulfillment.status': 'text',
      'fulfillment.provider.id': 'text @2026',
      'fulfillment.shipmentSummary.lineItemsSent': 'text',
      'lineItems.boughtAt.lte': 'instant',
      'lineItems.boughtAt.gte': 'instant',
      'payment.id': 'text',
      'surcharges.id': 'text',
      'delivery.method.id': 'text',
      'buyer.login': 'text',
      'marketplace.id': 'text @2026',
      'updatedAt.lte': 'instant',
      'updatedAt.gte': 'instant',
      sort: '=lineItems.boughtAt|-lineItems.boughtAt|updatedAt|-updatedAt',
    },
    gives: 'CheckoutForms',
  },
  'GET /order/checkout-forms/{id}': { scope: 'orders:read', gives: 'CheckoutForm' },
  'POST /order/checkout-forms/{id}/serial-numbers': {
    scope: 'orders:write',
    query: { 'checkoutForm.revision': 'text' },
    takes: 'CheckoutFormLineItemsSetSerialNumbersRequest',
    editions: ['2026'],
  },
  'POST /order/{orderId}/billing-documents/links': {
    scope: 'orders:write',
    takes: 'NewOrderBillingDocumentLink',
    editions: ['2026'],
  },
} as const satisfies Operations;
