import { z } from 'zod';

const variantSetOffer = z.looseObject({ id: z.string(), colorPattern: z.string().nullish() });

const variantSetParameter = z.looseObject({ id: z.string() });

export const variantSet = z.looseObject({
  offers: z.array(variantSetOffer),
  name: z.string(),
  parameters: z.array(variantSetParameter),
});

export const variantSetResponse = z.looseObject({
  id: z.string().nullish(),
  offers: z.array(variantSetOffer),
  name: z.string(),
  parameters: z.array(variantSetParameter),
});

const variantSetsVariantSet = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

export const variantSets = z.looseObject({
  count: z.number().nullish(),
  offerVariants: z.array(variantSetsVariantSet).nullish(),
});
