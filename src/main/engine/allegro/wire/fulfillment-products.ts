import { z } from 'zod';

const availableProductResponse = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  gtins: z.array(z.string()).nullish(),
  image: z.string().nullish(),
});

export const availableProductsList = z.looseObject({
  products: z.array(availableProductResponse).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});
