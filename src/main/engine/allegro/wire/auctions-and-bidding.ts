import { z } from 'zod';
import { price } from './market-terms.ts';

export const myBidResponse = z.looseObject({
  maxAmount: price,
  minimalPriceMet: z.boolean().nullish(),
  highBidder: z.boolean(),
  auction: z.looseObject({ currentPrice: price }),
});
