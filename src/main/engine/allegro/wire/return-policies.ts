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

const returnPolicyContact = z.looseObject({ phoneNumber: z.string().nullish(), email: z.string().nullish() });

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

export const returnPolicyUpdateRequestV1 = z.looseObject({
  name: z.string(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost.nullish(),
  address: returnPolicyAddress.nullish(),
  contact: returnPolicyContact.nullish(),
  options: returnPolicyOptions.nullish(),
});

export const returnPolicyRequestV1 = returnPolicyUpdateRequestV1.extend({ isFulfillment: z.boolean() });

export const returnPolicyResponseV1 = returnPolicyRequestV1.extend({ id: z.string(), seller });

const formerPolicy = z.looseObject({
  name: z.string(),
  availability: returnPolicyAvailability,
  withdrawalPeriod: z.string().nullish(),
  returnCost: returnPolicyReturnCost,
  attachment: afterSalesServicesAttachment,
  address: returnPolicyAddress,
  contact: returnPolicyContact.nullish(),
});

export const returnPolicyRequest = formerPolicy.extend({ options: returnPolicyOptions });

export const returnPolicyResponse = formerPolicy.extend({
  id: z.string().nullish(),
  seller: seller.nullish(),
  description: z.string().nullish(),
  options: returnPolicyOptions.nullish(),
});
