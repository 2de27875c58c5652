import type { Shapes } from '../shape-language.ts';

export const offerTranslationsShapes: Shapes = {
  ManualDescriptionTranslation: { translation: 'StandardizedDescription' },
  ManualProductSafetyInformationDescriptionTranslation: { id: 'uuid', translation: 'text' },
  ManualSafetyInformationTranslation: { products: '[ManualProductSafetyInformationDescriptionTranslation]' },
  ManualTitleTranslation: { translation: 'text' },
  ManualTranslationUpdateRequest: {
    description: 'ManualDescriptionTranslation',
    title: 'ManualTitleTranslation',
    safetyInformation: 'ManualSafetyInformationTranslation',
  },
  OfferDescriptionTranslation: { translation: 'StandardizedDescription', type: 'OfferTranslationType' },
  OfferSafetyInformationTranslation: { products: '[ProductSafetyInformationDescription]' },
  OfferTitleTranslation: { translation: 'text', type: 'OfferTranslationType' },
  OfferTranslation: {
    description: 'OfferDescriptionTranslation',
    language: 'text !',
    title: 'OfferTitleTranslation',
    safetyInformation: 'OfferSafetyInformationTranslation',
  },
  OfferTranslationType: '=AUTO|MANUAL|BASE',
  OfferTranslations: { translations: '[OfferTranslation]' },
  ProductSafetyInformationDescription: { id: 'uuid', translation: 'text', type: 'OfferTranslationType' },
};
