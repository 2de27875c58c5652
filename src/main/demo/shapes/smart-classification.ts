import type { Shapes } from '../shape-language.ts';

export const smartClassificationShapes: Shapes = {
  DeliveryMethodId: { id: 'text' },
  SmartDeliveryMethod: { id: 'text' },
  SmartOfferClassificationReport: {
    classification: 'SmartOfferClassificationReportClassification',
    scheduledForReclassification: 'flag',
    smartDeliveryMethods: '[SmartDeliveryMethod]',
    conditions: '[SmartOfferClassificationReportConditionsItem]',
  },
  SmartOfferClassificationReportClassification: { fulfilled: 'flag', lastChanged: 'instant' },
  SmartOfferClassificationReportConditionsItem: {
    code: 'text',
    name: 'text',
    description: 'text',
    fulfilled: 'flag',
    passedDeliveryMethods: '[DeliveryMethodId]',
    failedDeliveryMethods: '[DeliveryMethodId]',
  },
  SmartSellerClassificationReport: {
    classification: 'SmartSellerClassificationReportClassification',
    conditions: '[SmartSellerClassificationReportConditionsItem]',
    excludedDeliveryMethods: '[SmartDeliveryMethod]',
  },
  SmartSellerClassificationReportClassification: { fulfilled: 'flag', lastChanged: 'instant' },
  SmartSellerClassificationReportConditionsItem: {
    code: 'text',
    name: 'text',
    description: 'text',
    value: 'number',
    threshold: 'number',
    fulfilled: 'flag',
    required: 'flag',
  },
};
