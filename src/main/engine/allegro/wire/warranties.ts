import { z } from 'zod';
import { afterSalesServicesAttachment, seller } from './market-terms.ts';
import { known } from './open.ts';

const warrantyAttachment = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

const warrantyPeriod = z.looseObject({ period: z.string().nullish(), lifetime: z.boolean().nullish() });

const warrantyType = known(['MANUFACTURER', 'SELLER']);

export const warrantyRequest = z.looseObject({
  name: z.string().nullish(),
  type: warrantyType.nullish(),
  individual: warrantyPeriod.nullish(),
  corporate: warrantyPeriod.nullish(),
  attachment: warrantyAttachment.nullish(),
  description: z.string().nullish(),
});

export const warrantyResponse = z.looseObject({
  id: z.string().nullish(),
  seller: seller.nullish(),
  name: z.string().nullish(),
  type: warrantyType.nullish(),
  individual: warrantyPeriod.nullish(),
  corporate: warrantyPeriod.nullish(),
  attachment: afterSalesServicesAttachment.nullish(),
  description: z.string().nullish(),
});
