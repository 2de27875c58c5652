import type { Shapes } from '../shape-language.ts';

export const additionalServicesShapes: Shapes = {
  AdditionalServiceRequest: {
    definition: 'AdditionalServiceDefinitionRequest !',
    description: 'text(1000) !',
    configurations: '[Configuration] !',
  },
  AdditionalServiceResponse: {
    configurations: '[Configuration]',
    definition: 'BasicDefinitionResponse',
    description: 'text',
  },
  AdditionalServicesGroupRequest: {
    name: 'text(1,100) !',
    language: 'text(5,5) !2026',
    additionalServices: '[AdditionalServiceRequest] !',
  },
  AdditionalServicesGroupResponse: {
    additionalServices: '[AdditionalServiceResponse]',
    createdAt: 'instant',
    id: 'text',
    updatedAt: 'instant',
    name: 'text',
    seller: 'Reference',
    language: 'text(5,5) null',
    managedByAllegro: 'flag @2026',
  },
  AdditionalServicesGroups: { additionalServicesGroups: '[AdditionalServicesGroupResponse]' },
  AvailableConstraint: {
    type: ['text null @2026', 'text @2022'],
    availableDeliveryMethods: ['[text] null @2026', '[text] @2022'],
  },
  BasicDefinitionResponse: { id: 'text' },
  CategoriesResponse: { categories: '[CategoryResponse]' },
  CategoryDefinitionDescriptionResponse: { hint: 'text null', editable: 'flag', default: 'text null' },
  CategoryDefinitionResponse: {
    id: 'text',
    name: 'text',
    description: 'CategoryDefinitionDescriptionResponse',
    maxPrice: 'Price',
    availableConstraints: '[AvailableConstraint] null',
    updatedAt: 'instant null',
  },
  CategoryResponse: { name: 'text', definitions: '[CategoryDefinitionResponse]' },
  Configuration: { constraintCriteria: 'ConstraintCriteria', price: 'Price' },
  ConstraintCriteria: {
    country: 'text',
    type: '=COUNTRY_SAME_QUANTITY|COUNTRY_DELIVERY_SAME_QUANTITY',
    deliveryMethods: '[JustId]',
  },
  DefinitionsResponse: { definitions: '[FullDefinitionResponse]' },
  FullDefinitionResponse: {
    availableConstraints: '[AvailableConstraint]',
    description: 'text',
    id: 'text',
    name: 'text',
    updatedAt: 'instant',
    maxPrice: 'Price',
  },
  Reference: { id: 'text' },
};
