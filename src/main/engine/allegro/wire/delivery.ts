import { z } from 'zod';
import { countryCode } from './country.ts';
import { marketplaceId, price } from './market-terms.ts';
import { known } from './open.ts';

export const deliverySettingsRequest = z.looseObject({
  marketplace: z.looseObject({ id: marketplaceId }).nullish(),
  freeDelivery: price.nullish(),
  abroadFreeDelivery: price.nullish(),
  joinPolicy: z.looseObject({ strategy: known(['MIN', 'MAX', 'SUM']) }),
  customCost: z.looseObject({ allowed: z.boolean() }).nullish(),
});

export const deliverySettingsResponse = deliverySettingsRequest.extend({ updatedAt: z.string() });

const period = z.looseObject({ from: z.string().nullish(), to: z.string().nullish() });

const shippingRate = z.looseObject({
  deliveryMethod: z.looseObject({ id: z.string().nullish() }),
  maxQuantityPerPackage: z.number(),
  maxPackageWeight: z
    .looseObject({ value: z.string().nullish(), unit: known(['KILOGRAM']).nullish() })
    .nullish(),
  firstItemRate: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }),
  nextItemRate: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }),
  shippingTime: period.nullish(),
});

/** The former edition has no type and no country. */
export const shippingRatesSet = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  rates: z.array(shippingRate),
  lastModified: z.string().nullish(),
  type: known(['PHYSICAL', 'ELECTRONIC']).nullish(),
  dispatchCountry: countryCode.nullish(),
});

export const readShippingRatesSet = shippingRatesSet.extend({
  features: z
    .looseObject({ managedByAllegro: z.boolean().nullish(), isFulfillment: z.boolean().nullish() })
    .nullish(),
});

const rateLimits = z.looseObject({
  min: z.string().nullish(),
  max: z.string().nullish(),
  currency: z.string().nullish(),
});

const weightLimits = z.looseObject({
  supported: z.boolean().nullish(),
  min: z.string().nullish(),
  max: z.string().nullish(),
  unit: z.string().nullish(),
});

const rateConstraints = z.looseObject({
  allowed: z.boolean().nullish(),
  maxQuantityPerPackage: z.looseObject({ max: z.number().nullish() }).nullish(),
  maxPackageWeight: weightLimits.nullish(),
  firstItemRate: rateLimits.nullish(),
  nextItemRate: rateLimits.nullish(),
  shippingTime: z.looseObject({ default: period.nullish(), customizable: z.boolean().nullish() }).nullish(),
});

export const deliveryMethod = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  marketplaces: z.array(z.string()).nullish(),
  paymentPolicy: known(['IN_ADVANCE', 'CASH_ON_DELIVERY']).nullish(),
  allegroEndorsed: z.boolean().nullish(),
  dispatchCountry: z.string().nullish(),
  destinationCountry: z.string().nullish(),
  shippingRatesConstraints: rateConstraints.nullish(),
});
