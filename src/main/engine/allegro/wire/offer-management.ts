import { z } from 'zod';
import { offerPromoOptions } from './market-terms.ts';

export const offerPromoOptionsForSeller = z.looseObject({
  promoOptions: z.array(offerPromoOptions).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});
