import { z } from 'zod';

export const checkoutFormAddWaybillCreated = z.looseObject({
  id: z.string().nullish(),
  waybill: z.string().nullish(),
  carrierId: z.string().nullish(),
  carrierName: z.string().nullish(),
  lineItems: z.unknown().optional(),
  createdAt: z.string().nullish(),
});

export const checkoutFormAddWaybillRequest = z.looseObject({
  carrierId: z.string(),
  waybill: z.string(),
  carrierName: z.string().nullish(),
  lineItems: z.array(z.looseObject({ id: z.string() })).nullish(),
});

export const checkoutFormOrderWaybillResponse = z.looseObject({
  shipments: z.array(checkoutFormAddWaybillCreated).nullish(),
});

const ordersShippingCarrier = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

export const ordersShippingCarriersResponse = z.looseObject({
  carriers: z.array(ordersShippingCarrier).nullish(),
});
