import { z } from 'zod';
import { price } from './market-terms.ts';

const changePriceInput = z.looseObject({ buyNowPrice: price });

export const changePriceWithoutOutput = z.looseObject({ id: z.string().nullish(), input: changePriceInput });
