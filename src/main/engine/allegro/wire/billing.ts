import { z } from 'zod';
import { known } from './open.ts';

const billingEntry = z.looseObject({
  id: z.string().nullish(),
  occurredAt: z.string().nullish(),
  type: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  offer: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  value: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
  tax: z
    .looseObject({
      percentage: z.string().nullish(),
      annotation: known(['OUT_OF_SCOPE', 'NOT_APPLICABLE']).nullish(),
    })
    .nullish(),
  balance: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
  order: z.looseObject({ id: z.string().nullish() }).nullish(),
  additionalInfo: z
    .array(
      z.looseObject({ type: z.string().nullish(), name: z.string().nullish(), value: z.string().nullish() }),
    )
    .nullish(),
});

export const billingEntries = z.looseObject({ billingEntries: z.array(billingEntry).nullish() });

export const billingType = z.looseObject({ id: z.string().nullish(), description: z.string().nullish() });
