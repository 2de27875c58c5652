import type { Shapes } from '../shape-language.ts';

export const additionalServicesTranslationsShapes: Shapes = {
  AdditionalServiceGroupTranslation: {
    language: 'text',
    additionalServices: 'AdditionalServicesGroupTranslationWrapperWithType',
  },
  AdditionalServiceGroupTranslationPatchResponse: {
    language: 'text',
    additionalServices: 'AdditionalServicesGroupTranslationWrapperWithType',
  },
  AdditionalServiceGroupTranslationResponse: { translations: '[AdditionalServiceGroupTranslation]' },
  AdditionalServiceTranslation: { definition: 'AdditionalServiceDefinitionRequest', description: 'text' },
  AdditionalServicesGroupTranslationRequest: {
    additionalServices: 'AdditionalServicesGroupTranslationWrapper',
  },
  AdditionalServicesGroupTranslationWrapper: { translation: '[AdditionalServiceTranslation]' },
  AdditionalServicesGroupTranslationWrapperWithType: {
    translation: '[AdditionalServiceTranslation]',
    type: '=MANUAL|AUTO',
  },
};
