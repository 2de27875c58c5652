import { z } from 'zod';
import { price } from './market-terms.ts';
import { known } from './open.ts';

export const deliverySettingsRequest = z.looseObject({
  marketplace: z.looseObject({ id: z.string() }).nullish(),
  freeDelivery: price.nullish(),
  abroadFreeDelivery: price.nullish(),
  joinPolicy: z.looseObject({ strategy: known(['MIN', 'MAX', 'SUM']) }),
  customCost: z.looseObject({ allowed: z.boolean() }).nullish(),
});

export const deliverySettingsResponse = deliverySettingsRequest.extend({ updatedAt: z.string() });

export const shippingRate = z.looseObject({
  deliveryMethod: z.looseObject({ id: z.string().nullish() }),
  maxQuantityPerPackage: z.number(),
  maxPackageWeight: z.looseObject({ value: z.string().nullish(), unit: z.string().nullish() }).nullish(),
  firstItemRate: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }),
  nextItemRate: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }),
  shippingTime: z.looseObject({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
});

export const shippingRatesSet = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  rates: z.array(shippingRate),
  lastModified: z.string().nullish(),
});
