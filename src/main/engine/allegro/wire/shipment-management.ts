import { z } from 'zod';
import { price } from './market-terms.ts';
import {
  addressDto,
  cashOnDeliveryDto,
  packageDto,
  partyAddressDto,
  pickupDateProposalsDto,
  shipmentCreateRequestDto,
} from './shipment-management-parts.ts';
import { known } from './open.ts';

export const pickupDto = z.looseObject({
  id: z.string().nullish(),
  carrierPickupId: z.string().nullish(),
  carrier: z.string().nullish(),
  pickupCarrier: z.string().nullish(),
  address: partyAddressDto.nullish(),
  shipmentIds: z.array(z.string()).nullish(),
  waybills: z.array(z.string()).nullish(),
});

export const pickupProposalsRequestDto = z.looseObject({
  shipmentIds: z.array(z.string()),
  readyDate: z.string().nullish(),
  address: addressDto,
});

export const pickupProposalsResponseDto = z.looseObject({
  proposals: z.array(pickupDateProposalsDto).nullish(),
  address: addressDto.nullish(),
});

const shipmentCancelRequestDto = z.looseObject({ shipmentId: z.string() });

export const shipmentCancelCommandDto = z.looseObject({
  commandId: z.string().nullish(),
  input: shipmentCancelRequestDto,
});

export const shipmentCreateCommandDto = z.looseObject({
  commandId: z.string().nullish(),
  input: shipmentCreateRequestDto,
});

export const shipmentDto = z.looseObject({
  id: z.string().nullish(),
  deliveryMethodId: z.string().nullish(),
  credentialsId: z.string().nullish(),
  sender: partyAddressDto.nullish(),
  receiver: partyAddressDto.nullish(),
  referenceNumber: z.string().nullish(),
  packages: z.array(packageDto).nullish(),
  insurance: price.nullish(),
  cashOnDelivery: cashOnDeliveryDto.nullish(),
  createdDate: z.string().nullish(),
  canceledDate: z.string().nullish(),
  carrier: z.string().nullish(),
  labelFormat: known(['PDF', 'ZPL', 'EPL']).nullish(),
  additionalServices: z.array(z.string()).nullish(),
  additionalProperties: z.record(z.string(), z.string()).nullish(),
  transport: z.array(z.string()).nullish(),
  pickupAvailable: z.boolean().nullish(),
});

export const shipmentIdsDto = z.looseObject({ shipmentIds: z.array(z.string()) });
