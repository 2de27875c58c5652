import { z } from 'zod';

export const taxIdRequest = z.looseObject({ taxId: z.string().nullish() });

export const taxIdResponse = z.looseObject({
  taxId: z.string().nullish(),
  verificationStatus: z.string().nullish(),
});
