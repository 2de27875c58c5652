import type { Shapes } from '../shape-language.ts';

export const carriersShapes: Shapes = {
  CheckoutFormAddWaybillCreated: {
    id: 'text',
    waybill: 'text',
    carrierId: 'text',
    carrierName: 'text',
    lineItems: 'any',
    createdAt: 'text',
  },
  CheckoutFormAddWaybillRequest: {
    carrierId: 'text !',
    waybill: 'text(64) !',
    carrierName: 'text(30)',
    lineItems: '[CheckoutFormAddWaybillRequestLineItemsItem]',
  },
  CheckoutFormAddWaybillRequestLineItemsItem: { id: 'text !' },
  CheckoutFormOrderWaybillResponse: { shipments: '[CheckoutFormAddWaybillCreated]' },
  OrdersShippingCarrier: { id: 'text', name: 'text' },
  OrdersShippingCarriersResponse: { carriers: '[OrdersShippingCarrier]' },
};
