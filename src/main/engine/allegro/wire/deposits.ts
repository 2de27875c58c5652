import { z } from 'zod';
import { marketplaceId, price } from './market-terms.ts';

const depositType = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  marketplaceId: marketplaceId.nullish(),
  price: price.nullish(),
});

export const depositTypeResponse = z.looseObject({ deposits: z.array(depositType).nullish() });
