import { z } from 'zod';
import { known } from './open.ts';

export const refundClaim = z.looseObject({
  id: z.string().nullish(),
  status: known([
    'IN_PROGRESS',
    'WAITING_FOR_PAYMENT_REFUND',
    'GRANTED',
    'REJECTED',
    'REJECTED_AFTER_APPEAL',
    'CANCELLED',
    'APPEALED',
  ]).nullish(),
  quantity: z.number().nullish(),
  commission: z.looseObject({ amount: z.number().nullish(), currency: z.string().nullish() }).nullish(),
  buyer: z.looseObject({ id: z.string().nullish(), login: z.string().nullish() }).nullish(),
  createdAt: z.string().nullish(),
  lineItem: z
    .looseObject({
      id: z.string().nullish(),
      quantity: z.number().nullish(),
      boughtAt: z.string().nullish(),
      offer: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
    })
    .nullish(),
  type: known(['MANUAL', 'AUTOMATIC']).nullish(),
});

export const refundClaimRequest = z.looseObject({
  lineItem: z.looseObject({ id: z.string().nullish() }).nullish(),
  quantity: z.number().nullish(),
});

export const refundClaimResponse = z.looseObject({ id: z.string().nullish() });
