import { z } from 'zod';

export const offerRating = z.looseObject({
  averageScore: z.string().nullish(),
  scoreDistribution: z
    .array(z.looseObject({ name: z.string().nullish(), count: z.number().nullish() }))
    .nullish(),
  totalResponses: z.number().nullish(),
  sizeFeedback: z.array(z.looseObject({ name: z.string().nullish(), count: z.number().nullish() })).nullish(),
});
