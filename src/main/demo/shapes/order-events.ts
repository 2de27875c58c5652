import type { Shapes } from '../shape-language.ts';

export const orderEventsShapes: Shapes = {
  BuyerReference: {
    id: 'text !',
    email: 'text !',
    login: 'text !',
    guest: 'flag !',
    preferences: 'BuyerPreferencesReference',
  },
  CheckoutFormReference: { id: 'text !', revision: 'text' },
  LatestOrderEvent: { id: 'text !', occurredAt: 'instant !' },
  OrderEvent: { id: 'text !', order: 'OrderEventData !', type: 'OrderEventType !', occurredAt: 'instant !' },
  OrderEventData: {
    seller: 'SellerReference !',
    buyer: 'BuyerReference !',
    lineItems: '[OrderLineItem] !',
    checkoutForm: 'CheckoutFormReference',
    marketplace: 'OrderMarketplace @2026',
  },
  OrderEventStats: { latestEvent: 'LatestOrderEvent' },
  OrderEventType:
    '=BOUGHT|FILLED_IN|READY_FOR_PROCESSING|BUYER_CANCELLED|FULFILLMENT_STATUS_CHANGED|' +
    'BUYER_MODIFIED|AUTO_CANCELLED',
  OrderEventsList: { events: '[OrderEvent] !' },
  OrderLineItem: {
    id: 'uuid !',
    offer: ['OrderLineItemOfferReference ! @2026', 'OfferReference ! @2022'],
    quantity: 'number !',
    originalPrice: 'Price',
    price: 'Price !',
    boughtAt: 'instant',
  },
  OrderLineItemOfferReference: { id: 'text !', name: 'text !', external: 'ExternalId' },
  OrderMarketplace: { id: 'text !' },
  SellerReference: { id: 'text !' },
};
