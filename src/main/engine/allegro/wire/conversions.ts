import { z } from 'zod';
import { marketplaceId } from './market-terms.ts';
import { known } from './open.ts';

const cpsConversion = z.looseObject({
  id: z.string().nullish(),
  status: known(['CREATED', 'REJECTED', 'CONFIRMED']).nullish(),
  lastModifiedAt: z.string().nullish(),
  orderCreatedAt: z.string().nullish(),
  quantity: z.number().nullish(),
  marketplace: z.looseObject({ id: marketplaceId.nullish() }).nullish(),
  offer: z
    .looseObject({
      id: z.string().nullish(),
      name: z.string().nullish(),
      category: z.looseObject({ id: z.string().nullish() }).nullish(),
      unitPrice: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
      seller: z.looseObject({ login: z.string().nullish() }).nullish(),
    })
    .nullish(),
  commission: z
    .looseObject({
      publisher: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
      allegro: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
    })
    .nullish(),
  publisherUrlParameters: z.record(z.string(), z.string()).nullish(),
});

export const cpsConversionResponse = z.looseObject({ conversions: z.array(cpsConversion).nullish() });
