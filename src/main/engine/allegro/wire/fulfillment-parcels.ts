import { z } from 'zod';

const fulfillmentOrderParcelItem = z.looseObject({
  productId: z.string().nullish(),
  quantity: z.number().nullish(),
  serialNumbers: z.array(z.string()).nullish(),
  expirationDate: z.string().nullish(),
  offerId: z.string().nullish(),
});

const fulfillmentOrderParcel = z.looseObject({
  waybill: z.string().nullish(),
  items: z.array(fulfillmentOrderParcelItem).nullish(),
});

export const fulfillmentOrder = z.looseObject({
  orderId: z.string().nullish(),
  parcels: z.array(fulfillmentOrderParcel).nullish(),
});
