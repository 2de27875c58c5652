import { z } from 'zod';
import { additionalServiceDefinitionRequest } from './market-terms.ts';
import { known } from './open.ts';

const additionalServiceTranslation = z.looseObject({
  definition: additionalServiceDefinitionRequest.nullish(),
  description: z.string().nullish(),
});

const additionalServicesGroupTranslationWrapperWithType = z.looseObject({
  translation: z.array(additionalServiceTranslation).nullish(),
  type: known(['MANUAL', 'AUTO']).nullish(),
});

const additionalServiceGroupTranslation = z.looseObject({
  language: z.string().nullish(),
  additionalServices: additionalServicesGroupTranslationWrapperWithType.nullish(),
});

export const additionalServiceGroupTranslationPatchResponse = z.looseObject({
  language: z.string().nullish(),
  additionalServices: additionalServicesGroupTranslationWrapperWithType.nullish(),
});

export const additionalServiceGroupTranslationResponse = z.looseObject({
  translations: z.array(additionalServiceGroupTranslation).nullish(),
});

const additionalServicesGroupTranslationWrapper = z.looseObject({
  translation: z.array(additionalServiceTranslation).nullish(),
});

export const additionalServicesGroupTranslationRequest = z.looseObject({
  additionalServices: additionalServicesGroupTranslationWrapper.nullish(),
});
