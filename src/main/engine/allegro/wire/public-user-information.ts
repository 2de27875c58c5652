import { z } from 'zod';

const averageRates = z.looseObject({
  delivery: z.number().nullish(),
  deliveryCost: z.number().nullish(),
  description: z.number().nullish(),
  service: z.number().nullish(),
});

export const userRatingSummaryResponse = z.looseObject({
  averageRates: averageRates.nullish(),
  notRecommended: z.looseObject({ total: z.number(), unique: z.number() }),
  recommended: z.looseObject({ total: z.number(), unique: z.number() }),
  recommendedPercentage: z.string(),
});

export const userRatingSummaryResponseV2 = z.looseObject({
  recommended: z.looseObject({ unique: z.number(), total: z.number() }).nullish(),
  notRecommended: z.looseObject({ unique: z.number(), total: z.number() }).nullish(),
  recommendedPercentage: z.string().nullish(),
  statistics: z
    .looseObject({
      received: z.looseObject({ total: z.number() }),
      excluded: z.looseObject({ total: z.number() }),
      removed: z.looseObject({
        total: z.number(),
        byAdmin: z.number(),
        byBuyer: z.number(),
        byBuyerDueToCompensation: z.number(),
      }),
    })
    .nullish(),
  user: z.looseObject({ createdAt: z.string() }),
});
