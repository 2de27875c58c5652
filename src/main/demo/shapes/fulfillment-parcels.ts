import type { Shapes } from '../shape-language.ts';

export const fulfillmentParcelsShapes: Shapes = {
  FulfillmentOrder: { orderId: 'text', parcels: '[FulfillmentOrderParcel]' },
  FulfillmentOrderParcel: { waybill: 'text', items: '[FulfillmentOrderParcelItem]' },
  FulfillmentOrderParcelItem: {
    productId: 'text',
    quantity: 'int',
    serialNumbers: '[text]',
    expirationDate: 'date',
    offerId: 'text',
  },
};
