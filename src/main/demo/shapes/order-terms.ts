import type { Shapes } from '../shape-language.ts';

export const orderTermsShapes: Shapes = {
  BuyerPreferencesReference: { language: 'text' },
  CheckoutFormFulfillment: {
    status: 'CheckoutFormFulfillmentStatus',
    shipmentSummary: 'CheckoutFormFulfillmentShipmentSummary',
    provider: 'CheckoutFormFulfillmentProvider @2026',
  },
  CheckoutFormFulfillmentProvider: { id: '=SELLER|ALLEGRO' },
  CheckoutFormFulfillmentShipmentSummary: {
    lineItemsSent: 'CheckoutFormFulfillmentShipmentSummaryLineItemsSent',
  },
  CheckoutFormFulfillmentShipmentSummaryLineItemsSent: '=NONE|SOME|ALL',
  CheckoutFormFulfillmentStatus:
    '=NEW|PROCESSING|READY_FOR_SHIPMENT|READY_FOR_PICKUP|SENT|PICKED_UP|CANCELLED|SUSPENDED|RETURNED@2026',
  OfferReference: {
    id: 'text !',
    name: 'text !',
    external: 'ExternalId',
    productSet: 'OfferProductSetReference @2026',
    hsNumber: 'text @2026',
  },
};
