import { z } from 'zod';
import { countryCode } from './country.ts';
import { additionalServiceDefinitionRequest, justId, price } from './market-terms.ts';
import { known } from './open.ts';

const constraintCriteria = z.looseObject({
  country: countryCode.nullish(),
  type: known(['COUNTRY_SAME_QUANTITY', 'COUNTRY_DELIVERY_SAME_QUANTITY']).nullish(),
  deliveryMethods: z.array(justId).nullish(),
});

const configuration = z.looseObject({
  constraintCriteria: constraintCriteria.nullish(),
  price: price.nullish(),
});

const additionalServiceRequest = z.looseObject({
  definition: additionalServiceDefinitionRequest,
  description: z.string(),
  configurations: z.array(configuration),
});

const basicDefinitionResponse = z.looseObject({ id: z.string().nullish() });

const additionalServiceResponse = z.looseObject({
  configurations: z.array(configuration).nullish(),
  definition: basicDefinitionResponse.nullish(),
  description: z.string().nullish(),
});

export const additionalServicesGroupRequest = z.looseObject({
  name: z.string(),
  language: known(['pl-PL', 'cs-CZ', 'sk-SK', 'hu-HU']).nullish(),
  additionalServices: z.array(additionalServiceRequest),
});

const reference = z.looseObject({ id: z.string().nullish() });

export const additionalServicesGroupResponse = z.looseObject({
  additionalServices: z.array(additionalServiceResponse).nullish(),
  createdAt: z.string().nullish(),
  id: z.string().nullish(),
  updatedAt: z.string().nullish(),
  name: z.string().nullish(),
  seller: reference.nullish(),
  language: known(['pl-PL', 'cs-CZ', 'sk-SK', 'hu-HU']).nullish(),
  managedByAllegro: z.boolean().nullish(),
});

export const additionalServicesGroups = z.looseObject({
  additionalServicesGroups: z.array(additionalServicesGroupResponse).nullish(),
});

const availableConstraint = z.looseObject({
  type: z.string().nullish(),
  availableDeliveryMethods: z.array(z.string()).nullish(),
});

const categoryDefinitionDescriptionResponse = z.looseObject({
  hint: z.string().nullish(),
  editable: z.boolean().nullish(),
  default: z.string().nullish(),
});

const categoryDefinitionResponse = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  description: categoryDefinitionDescriptionResponse.nullish(),
  maxPrice: price.nullish(),
  availableConstraints: z.array(availableConstraint).nullish(),
  updatedAt: z.string().nullish(),
});

const categoryResponse = z.looseObject({
  name: z.string().nullish(),
  definitions: z.array(categoryDefinitionResponse).nullish(),
});

export const categoriesResponse = z.looseObject({ categories: z.array(categoryResponse).nullish() });

const fullDefinitionResponse = z.looseObject({
  availableConstraints: z.array(availableConstraint).nullish(),
  description: z.string().nullish(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  updatedAt: z.string().nullish(),
  maxPrice: price.nullish(),
});

export const definitionsResponse = z.looseObject({ definitions: z.array(fullDefinitionResponse).nullish() });
