import { z } from 'zod';
import { price } from './market-terms.ts';
import { known } from './open.ts';
import { paymentOperation } from './payment-operations.ts';

const ofValue = z.looseObject({ value: price.nullish() });

const refundLineItem = z.looseObject({
  id: z.string(),
  type: known(['AMOUNT', 'QUANTITY']),
  quantity: z.number().nullish(),
  value: price.nullish(),
});

const refundTerms = z.looseObject({
  payment: z.looseObject({ id: z.string().nullish() }),
  order: z.looseObject({ id: z.string().nullish() }).nullish(),
  reason: known([
    'REFUND',
    'COMPLAINT',
    'PRODUCT_NOT_AVAILABLE',
    'PAID_VALUE_TOO_LOW',
    'OVERPAID',
    'CANCELLED_BY_BUYER',
    'NOT_COLLECTED',
  ]),
  lineItems: z.array(refundLineItem).nullish(),
  deposits: z.array(z.looseObject({ lineItemId: z.string(), totalValue: price })).nullish(),
  delivery: ofValue.nullish(),
  overpaid: ofValue.nullish(),
  surcharges: z.array(z.looseObject({ id: z.string().nullish(), value: price.nullish() })).nullish(),
  additionalServices: ofValue.nullish(),
  sellerComment: z.string().nullish(),
});

export const initializeRefund = refundTerms.extend({ commandId: z.string().nullish() });

export const refundDetails = refundTerms.extend({
  id: z.string(),
  status: known(['SUCCESS', 'CANCELED', 'PARTIAL', 'IN_PROGRESS', 'VALIDATED', 'VALIDATE_FAILED', 'NEW']),
  createdAt: z.string(),
  totalValue: price,
});

export const paymentOperations = z.looseObject({
  paymentOperations: z.array(paymentOperation),
  count: z.number(),
  totalCount: z.number(),
});
