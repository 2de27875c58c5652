import { z } from 'zod';
import { countryCode } from './country.ts';
import { afterSalesServicesAttachment, seller } from './market-terms.ts';
import { known } from './open.ts';

const restrictionCause = z
  .looseObject({
    name: known([
      'SEALED_MEDIA',
      'SEALED_ITEM_NO_RETURN_DUE_HEALTH_OR_HYGIENE',
      'CUSTOM_ITEM',
      'SHORT_SHELF_LIFE',
      'INSEPARABLY_LINKED',
      'PRESS',
      'MEDICINAL_PRODUCT',
      'NOT_RECORDED_DIGITAL_CONTENT',
      'VALUE_DEPENDENT_ON_FINANCIAL_MARKET',
      'ALCOHOL',
      'FULLY_IMPLEMENTED_SERVICE',
      'BOOKED_SERVICE',
    ]).nullish(),
    description: z.string().nullish(),
  })
  .nullable();

const returnPolicyAddress = z
  .looseObject({
    name: z.string(),
    street: z.string(),
    postCode: z.string(),
    city: z.string(),
    countryCode: countryCode,
  })
  .nullable();

const returnPolicyAvailability = z.looseObject({
  range: known(['FULL', 'RESTRICTED', 'DISABLED']).nullish(),
  restrictionCause: restrictionCause.nullish(),
});

const returnPolicyContactV1 = z
  .looseObject({ phoneNumber: z.string().nullish(), email: z.string().nullish() })
  .nullable();

const returnPolicyOptions = z
  .looseObject({
    cashOnDeliveryNotAllowed: z.boolean(),
    freeAccessoriesReturnRequired: z.boolean(),
    refundLoweredByReceivedDiscount: z.boolean(),
    businessReturnAllowed: z.boolean(),
    collectBySellerOnly: z.boolean(),
    abroadReturnTermsMayDiffer: z.boolean().nullish(),
  })
  .nullable();

const returnPolicyReturnCost = z.looseObject({ coveredBy: known(['SELLER', 'BUYER']).nullish() }).nullable();

export const returnPolicyResponseV1 = z.looseObject({
  id: z.string(),
  isFulfillment: z.boolean(),
  seller: seller,
  name: z.string(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost.nullish(),
  address: returnPolicyAddress.nullish(),
  contact: returnPolicyContactV1.nullish(),
  options: returnPolicyOptions.nullish(),
});

const returnPolicyContact = z.looseObject({ phoneNumber: z.string().nullish(), email: z.string().nullish() });

export const returnPolicyRequest = z.looseObject({
  name: z.string(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost,
  attachment: afterSalesServicesAttachment,
  address: returnPolicyAddress,
  contact: returnPolicyContact.nullish(),
  options: returnPolicyOptions,
});

export const returnPolicyRequestV1 = z.looseObject({
  name: z.string(),
  isFulfillment: z.boolean(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost.nullish(),
  address: returnPolicyAddress.nullish(),
  contact: returnPolicyContactV1.nullish(),
  options: returnPolicyOptions.nullish(),
});

export const returnPolicyResponse = z.looseObject({
  id: z.string().nullish(),
  seller: seller.nullish(),
  name: z.string(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost,
  attachment: afterSalesServicesAttachment,
  address: returnPolicyAddress,
  description: z.string().nullish(),
  contact: returnPolicyContact.nullish(),
  options: returnPolicyOptions.nullish(),
});

export const returnPolicyUpdateRequestV1 = z.looseObject({
  name: z.string(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost.nullish(),
  address: returnPolicyAddress.nullish(),
  contact: returnPolicyContactV1.nullish(),
  options: returnPolicyOptions.nullish(),
});
