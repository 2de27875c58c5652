import { z } from 'zod';

export const unfilledParametersResponse = z.looseObject({
  offers: z
    .array(
      z.looseObject({
        id: z.string().nullish(),
        parameters: z.array(z.looseObject({ id: z.string().nullish() })).nullish(),
        category: z.looseObject({ id: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});
