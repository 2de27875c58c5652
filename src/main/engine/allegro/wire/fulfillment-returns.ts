import { z } from 'zod';
import { known } from './open.ts';

const fulfillmentRefundDispositionBuyer = z.looseObject({ login: z.string().nullish() });

const fulfillmentRefundDispositionProduct = z.looseObject({
  gtins: z.array(z.string()).nullish(),
  name: z.string().nullish(),
  quantity: z.number().nullish(),
});

const fulfillmentRefundDispositionRefund = z.looseObject({
  status: z.string().nullish(),
  details: known(['NO_ACTION_NEEDED', 'ACTION_NEEDED', 'IN_PROGRESS']).nullish(),
});

const fulfillmentRefundDisposition = z.looseObject({
  type: known(['RETURN', 'BOUNCE']).nullish(),
  refund: fulfillmentRefundDispositionRefund.nullish(),
  stockStatus: known(['SELLABLE', 'NON_SELLABLE', 'MISSING', 'ITEM_MISMATCH']).nullish(),
  verificationStatus: z.string().nullish(),
  accountableForNonSellability: known(['WAREHOUSE', 'BUYER', 'NOT_APPLICABLE']).nullish(),
  orderId: z.string().nullish(),
  offerId: z.string().nullish(),
  product: fulfillmentRefundDispositionProduct.nullish(),
  buyer: fulfillmentRefundDispositionBuyer.nullish(),
  createdAt: z.string().nullish(),
});

export const fulfillmentRefundDispositionsResponse = z.looseObject({
  report: z.array(fulfillmentRefundDisposition).nullish(),
});
