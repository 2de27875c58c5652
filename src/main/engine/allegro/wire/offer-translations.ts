import { z } from 'zod';
import { standardizedDescription } from './offer-terms-parts.ts';
import { known } from './open.ts';

const manualDescriptionTranslation = z.looseObject({ translation: standardizedDescription.nullish() });

const manualProductSafetyInformationDescriptionTranslation = z.looseObject({
  id: z.string().nullish(),
  translation: z.string().nullish(),
});

const manualSafetyInformationTranslation = z.looseObject({
  products: z.array(manualProductSafetyInformationDescriptionTranslation).nullish(),
});

const manualTitleTranslation = z.looseObject({ translation: z.string().nullish() });

export const manualTranslationUpdateRequest = z.looseObject({
  description: manualDescriptionTranslation.nullish(),
  title: manualTitleTranslation.nullish(),
  safetyInformation: manualSafetyInformationTranslation.nullish(),
});

const offerTranslationType = known(['AUTO', 'MANUAL', 'BASE']);

const offerDescriptionTranslation = z.looseObject({
  translation: standardizedDescription.nullish(),
  type: offerTranslationType.nullish(),
});

const productSafetyInformationDescription = z.looseObject({
  id: z.string().nullish(),
  translation: z.string().nullish(),
  type: offerTranslationType.nullish(),
});

const offerSafetyInformationTranslation = z.looseObject({
  products: z.array(productSafetyInformationDescription).nullish(),
});

const offerTitleTranslation = z.looseObject({
  translation: z.string().nullish(),
  type: offerTranslationType.nullish(),
});

const offerTranslation = z.looseObject({
  description: offerDescriptionTranslation.nullish(),
  language: z.string(),
  title: offerTitleTranslation.nullish(),
  safetyInformation: offerSafetyInformationTranslation.nullish(),
});

export const offerTranslations = z.looseObject({ translations: z.array(offerTranslation).nullish() });
