import { z } from 'zod';
import { known } from './open.ts';

const phoneNumberWithCountryCode = z.looseObject({ countryCode: z.string(), number: z.string() });

const fulfillmentWithdrawalAddress = z.looseObject({
  company: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  countryCode: z.string(),
  phone: phoneNumberWithCountryCode,
  additionalInfo: z.string().nullish(),
});

export const fulfillmentRemovalPreference = z.looseObject({
  operation: known(['WITHDRAWAL', 'DISPOSAL']),
  address: fulfillmentWithdrawalAddress.nullish(),
});
