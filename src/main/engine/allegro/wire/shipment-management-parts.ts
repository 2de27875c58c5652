import { z } from 'zod';
import { price } from './market-terms.ts';
import { known } from './open.ts';

const additionalPropertyDto = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  required: z.boolean(),
  readOnly: z.boolean(),
});

const additionalServiceDto = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().nullish(),
});

export const addressDto = z.looseObject({
  name: z.string().nullish(),
  company: z.string().nullish(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  state: z.string().nullish(),
  countryCode: z.string(),
  email: z.string(),
  phone: z.string(),
});

const error400 = z.looseObject({
  code: z.string().nullish(),
  details: z.string().nullish(),
  message: z.string().nullish(),
  path: z.string().nullish(),
  userMessage: z.string().nullish(),
});

export const cancelShipmentCommandStatusDto = z.looseObject({
  commandId: z.string().nullish(),
  status: known(['IN_PROGRESS', 'SUCCESS', 'ERROR']).nullish(),
  errors: z.array(error400).nullish(),
  shipmentId: z.string().nullish(),
});

export const cashOnDeliveryDto = z.looseObject({
  amount: z.string(),
  currency: z.string(),
  ownerName: z.string().nullish(),
  iban: z.string().nullish(),
});

const cashOnDeliveryLimitDto = z.looseObject({
  limit: z.number().nullish(),
  currency: z.string().nullish(),
  paymentType: known(['MONEY_TRANSFER', 'WALLET_TRANSFER']).nullish(),
  forceRequireIban: z.boolean().nullish(),
});

const countryCodeDto = z.string();

export const createPickupCommandStatusDto = z.looseObject({
  commandId: z.string().nullish(),
  status: known(['IN_PROGRESS', 'SUCCESS', 'ERROR']).nullish(),
  errors: z.array(error400).nullish(),
  pickupId: z.string().nullish(),
  carrierPickupId: z.string().nullish(),
});

export const createShipmentCommandStatusDto = z.looseObject({
  commandId: z.string().nullish(),
  status: known(['IN_PROGRESS', 'SUCCESS', 'ERROR']).nullish(),
  errors: z.array(error400).nullish(),
  shipmentId: z.string().nullish(),
});

const deliveryPaymentDto = known(['PREPAID', 'POSTPAID']);

const deliveryTypeDto = known(['DOOR', 'APM', 'PUDO']);

const dimensionValue = z.looseObject({ value: z.number(), unit: known(['CENTIMETER']).nullable() });

const packageTypeDto = known(['DOX', 'PACKAGE', 'PALLET', 'OTHER']);

const weightValue = z.looseObject({ value: z.number(), unit: known(['KILOGRAMS']).nullable() });

const deliveryOptionDto = z.looseObject({
  deliveryType: deliveryTypeDto.nullish(),
  paymentType: deliveryPaymentDto.nullish(),
  packageType: packageTypeDto.nullish(),
  originCountry: countryCodeDto.nullish(),
  destinationCountry: countryCodeDto.nullish(),
  limits: z
    .looseObject({
      cashOnDelivery: price.nullish(),
      insurance: price.nullish(),
      dimensions: z
        .looseObject({
          length: dimensionValue.nullish(),
          width: dimensionValue.nullish(),
          height: dimensionValue.nullish(),
        })
        .nullish(),
      weight: weightValue.nullish(),
    })
    .nullish(),
  additionalServices: z.array(additionalServiceDto).nullish(),
  additionalProperties: z.array(additionalPropertyDto).nullish(),
});

const packageRequestDto = z.looseObject({
  type: packageTypeDto,
  length: dimensionValue,
  width: dimensionValue,
  height: dimensionValue,
  weight: weightValue,
  textOnLabel: z.string().nullish(),
});

/** Of a sender as of a receiver. */
export const partyAddressDto = z.looseObject({
  name: z.string().nullish(),
  company: z.string().nullish(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  state: z.string().nullish(),
  countryCode: z.string(),
  email: z.string(),
  phone: z.string(),
  point: z.string().nullish(),
});

export const shipmentCreateRequestDto = z.looseObject({
  deliveryMethodId: z.string().nullish(),
  credentialsId: z.string().nullish(),
  sender: partyAddressDto,
  receiver: partyAddressDto,
  referenceNumber: z.string().nullish(),
  packages: z.array(packageRequestDto),
  insurance: price.nullish(),
  cashOnDelivery: cashOnDeliveryDto.nullish(),
  labelFormat: known(['PDF', 'ZPL']).nullish(),
  additionalServices: z.array(z.string()).nullish(),
  additionalProperties: z.record(z.string(), z.string()).nullish(),
});

export const deliveryProposalDto = z.looseObject({
  orderId: z.string().nullish(),
  suggestedInput: shipmentCreateRequestDto.nullish(),
  deliveryOptions: z.array(deliveryOptionDto).nullish(),
});

const deliveryServiceIdDto = z.looseObject({
  deliveryMethodId: z.string().nullish(),
  credentialsId: z.string().nullish(),
});

const limitWithCurrencyDto = z.looseObject({ limit: z.number().nullish(), currency: z.string().nullish() });

const deliveryServiceDto = z.looseObject({
  id: deliveryServiceIdDto.nullish(),
  name: z.string().nullish(),
  carrierId: z.string().nullish(),
  additionalServices: z.array(additionalServiceDto).nullish(),
  additionalProperties: z.array(additionalPropertyDto).nullish(),
  owner: known(['ALLEGRO', 'CLIENT']).nullish(),
  marketplaces: z.array(z.string()).nullish(),
  packageTypes: z.array(known(['DOX', 'PACKAGE', 'PALLET', 'OTHER'])).nullish(),
  cashOnDelivery: cashOnDeliveryLimitDto.nullish(),
  insurance: limitWithCurrencyDto.nullish(),
  features: z.record(z.string(), z.string()).nullish(),
});

export const deliveryServicesDto = z.looseObject({ services: z.array(deliveryServiceDto).nullish() });

export const labelRequestDto = z.looseObject({
  shipmentIds: z.array(z.string()),
  pageSize: known(['A4', 'A6']).nullish(),
  cutLine: z.boolean().nullish(),
  summaryReport: z
    .looseObject({
      placement: known(['LAST', 'EVERY']),
      fields: z.array(
        known([
          'WAYBILL',
          'ORDER_ID',
          'BUYER_LOGIN',
          'ITEMS',
          'DIMS_AND_WEIGHT',
          'ADD_LABEL_TEXT',
          'NOTES_FOR_ORDER',
          'REF_NUMBER',
          'COD',
          'INSURANCE',
        ]),
      ),
    })
    .nullish(),
});

const transportingInfoDto = z.looseObject({ carrierId: z.string(), carrierWaybill: z.string().nullish() });

export const packageDto = z.looseObject({
  waybill: z.string().nullish(),
  type: known(['DOX', 'PACKAGE', 'PALLET', 'OTHER']).nullish(),
  length: dimensionValue.nullish(),
  width: dimensionValue.nullish(),
  height: dimensionValue.nullish(),
  weight: weightValue.nullish(),
  textOnLabel: z.string().nullish(),
  transportingInfo: z.array(transportingInfoDto).nullish(),
});

const pickupTimeDto = z.looseObject({
  date: z.string(),
  minTime: z.string().nullish(),
  maxTime: z.string().nullish(),
});

const pickupCreateRequestDto = z.looseObject({
  shipmentIds: z.array(z.string()),
  pickupDateProposalId: z.string(),
  pickupTime: pickupTimeDto.nullish(),
  address: addressDto,
});

export const pickupCreateCommandDto = z.looseObject({
  commandId: z.string().nullish(),
  input: pickupCreateRequestDto,
});

const pickupDateProposalDto = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().nullish(),
});

export const pickupDateProposalsDto = z.looseObject({
  shipmentId: z.string().nullish(),
  proposalItems: z.array(pickupDateProposalDto).nullish(),
  pickupTimes: z.array(pickupTimeDto).nullish(),
});
