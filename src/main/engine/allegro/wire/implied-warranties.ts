import { z } from 'zod';
import { countryCode } from './country.ts';
import { seller } from './market-terms.ts';

const afterSalesServicesAddress = z.looseObject({
  name: z.string(),
  street: z.string(),
  postCode: z.string(),
  city: z.string(),
  countryCode: countryCode,
});

const impliedWarrantyPeriod = z.looseObject({ period: z.string().nullish() });

export const impliedWarrantyRequest = z.looseObject({
  name: z.string().nullish(),
  individual: impliedWarrantyPeriod.nullish(),
  corporate: impliedWarrantyPeriod.nullish(),
  address: afterSalesServicesAddress.nullish(),
  description: z.string().nullish(),
});

export const impliedWarrantyResponse = z.looseObject({
  id: z.string().nullish(),
  seller: seller.nullish(),
  name: z.string().nullish(),
  individual: impliedWarrantyPeriod.nullish(),
  corporate: impliedWarrantyPeriod.nullish(),
  address: afterSalesServicesAddress.nullish(),
  description: z.string().nullish(),
});
