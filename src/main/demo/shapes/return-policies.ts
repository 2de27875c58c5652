import type { Fields, Shapes } from '../shape-language.ts';

const returnPolicy: Fields = {
  name: 'text(200) !',
  availability: 'ReturnPolicyAvailability !',
  returnCost: 'ReturnPolicyReturnCost',
  address: 'ReturnPolicyAddress',
  contact: 'ReturnPolicyContactV1',
  options: 'ReturnPolicyOptions',
};

export const returnPoliciesShapes: Shapes = {
  RestrictionCause: {
    name:
      '=SEALED_MEDIA|SEALED_ITEM_NO_RETURN_DUE_HEALTH_OR_HYGIENE|CUSTOM_ITEM|SHORT_SHELF_LIFE|' +
      'INSEPARABLY_LINKED|PRESS|MEDICINAL_PRODUCT|NOT_RECORDED_DIGITAL_CONTENT|' +
      'VALUE_DEPENDENT_ON_FINANCIAL_MARKET|ALCOHOL@2026|FULLY_IMPLEMENTED_SERVICE@2026|' +
      'BOOKED_SERVICE@2026',
    description: 'text',
  },
  ReturnPoliciesList_ReturnPolicyBasic_: { count: 'int', returnPolicies: '[ReturnPolicyBasic]' },
  ReturnPoliciesList_ReturnPolicy_V1: { count: 'int', returnPolicies: '[ReturnPolicyResponseV1]' },
  ReturnPolicyAddress: {
    name: ['text ! @2026', 'text(200) ! @2022'],
    street: 'text !',
    postCode: 'text !',
    city: 'text !',
    countryCode: 'text !',
  },
  ReturnPolicyAvailability: {
    range: '=FULL|RESTRICTED|DISABLED@2026 !2026',
    restrictionCause: 'RestrictionCause',
  },
  ReturnPolicyBasic: { id: 'text', name: 'text' },
  ReturnPolicyContact: { phoneNumber: 'text null', email: 'text null' },
  ReturnPolicyContactV1: { phoneNumber: 'text null', email: 'text null' },
  ReturnPolicyOptions: {
    cashOnDeliveryNotAllowed: 'flag !',
    freeAccessoriesReturnRequired: 'flag !',
    refundLoweredByReceivedDiscount: 'flag !',
    businessReturnAllowed: 'flag !',
    collectBySellerOnly: 'flag !',
    abroadReturnTermsMayDiffer: 'flag @2022',
  },
  ReturnPolicyRequest: {
    name: 'text(200) !',
    availability: 'ReturnPolicyAvailability !',
    withdrawalPeriod: 'text',
    returnCost: 'ReturnPolicyReturnCost !',
    attachment: 'AfterSalesServicesAttachment !',
    address: 'ReturnPolicyAddress !',
    contact: 'ReturnPolicyContact',
    options: 'ReturnPolicyOptions !',
  },
  ReturnPolicyRequestV1: {
    ...returnPolicy,
    isFulfillment: 'flag !',
    withdrawalPeriod: 'text',
  },
  ReturnPolicyResponse: {
    id: 'uuid',
    seller: 'Seller',
    name: 'text(200) !',
    availability: 'ReturnPolicyAvailability !',
    withdrawalPeriod: 'text',
    returnCost: 'ReturnPolicyReturnCost !',
    attachment: 'AfterSalesServicesAttachment !',
    address: 'ReturnPolicyAddress !',
    description: 'text(10240)',
    contact: 'ReturnPolicyContact',
    options: 'ReturnPolicyOptions',
  },
  ReturnPolicyResponseV1: {
    ...returnPolicy,
    id: 'uuid !',
    isFulfillment: 'flag !',
    seller: 'Seller !',
    withdrawalPeriod: 'text null',
  },
  ReturnPolicyReturnCost: { coveredBy: '=SELLER|BUYER' },
  ReturnPolicyUpdateRequestV1: {
    ...returnPolicy,
    withdrawalPeriod: 'text',
  },
};
