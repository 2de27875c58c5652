import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { changePriceWithoutOutput } from '../wire/price-editing.ts';

export const changePrice = endpoint({
  id: 'offers.change-price',
  method: 'PUT',
  path: '/offers/{offerId}/change-price-commands/{commandId}',
  scope: 'sale:offers:write',
  request: changePriceWithoutOutput,
  response: z.looseObject({ output: z.looseObject({ status: z.string() }).nullish() }),
  limits: ['price-commands'],
});
