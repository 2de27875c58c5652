import { z } from 'zod';
import { error, price } from './market-terms.ts';
import { known } from './open.ts';

export const cancelParcelParameters = z.looseObject({ parcelId: z.string().nullish() });

const parcelAdditionalServicesCashOnDeliveryAvailability = z.looseObject({
  available: z.boolean().nullish(),
  expressAvailable: z.boolean().nullish(),
});

const parcelAdditionalServicesOptionAvailability = z.looseObject({
  name: z.string().nullish(),
  description: z.string().nullish(),
});

const parcelAdditionalServicesAvailability = z.looseObject({
  cashOnDelivery: parcelAdditionalServicesCashOnDeliveryAvailability.nullish(),
  options: z.array(parcelAdditionalServicesOptionAvailability).nullish(),
});

const deliveryService = z.looseObject({
  id: z.string().nullish(),
  service: z.string().nullish(),
  name: z.string().nullish(),
  carrierId: z.string().nullish(),
  additionalServices: parcelAdditionalServicesAvailability.nullish(),
  owner: known(['ALLEGRO', 'CLIENT']).nullish(),
});

export const deliveryServices = z.looseObject({ deliveryServices: z.array(deliveryService).nullish() });

const parcelType = known(['PACKAGE', 'DOX', 'PALLET']);

const dimensionItem = z.looseObject({ value: z.string().nullish(), unit: z.string().nullish() });

const parcelAdditionalServices = z.looseObject({
  cashOnDelivery: z
    .looseObject({
      value: price,
      accountNumber: z.string(),
      name: z.string(),
      express: z.boolean().nullish(),
    })
    .nullish(),
  options: z.array(z.string()).nullish(),
});

const parcelCreationAddress = z.looseObject({
  street: z.string().nullish(),
  postCode: z.string().nullish(),
  city: z.string().nullish(),
  countryCode: z.string().nullish(),
  county: z.string().nullish(),
});

const parcelCreationAddressWithMandatoryPlace = z.looseObject({
  street: z.string(),
  postCode: z.string(),
  city: z.string(),
  countryCode: z.string().nullish(),
  county: z.string().nullish(),
});

const parcelItemDetails = z.looseObject({
  dimensions: z
    .looseObject({
      height: dimensionItem.nullish(),
      width: dimensionItem.nullish(),
      depth: dimensionItem.nullish(),
    })
    .nullish(),
  weight: dimensionItem.nullish(),
  description: z.string().nullish(),
  value: price.nullish(),
  type: parcelType.nullish(),
});

const party = z.looseObject({
  email: z.string().nullish(),
  name: z.string().nullish(),
  company: z.string().nullish(),
  phone: z.string().nullish(),
});

const sender = party.extend({ address: parcelCreationAddressWithMandatoryPlace });

const pickup = sender.extend({ pointId: z.string().nullish() });

const receiver = party.extend({
  address: parcelCreationAddress.nullish(),
  email: z.string(),
  pointId: z.string().nullish(),
});

const label = z.looseObject({
  sender: sender.nullish(),
  fileFormat: known(['PDF', 'ZPL', 'EPL']).nullish(),
  referenceNumber: z.string().nullish(),
});

export const parcelCreationParameters = z.looseObject({
  serviceId: z.string(),
  receiver: receiver,
  pickup: pickup,
  items: z.array(parcelItemDetails),
  type: parcelType.nullish(),
  label: label.nullish(),
  additionalServices: parcelAdditionalServices.nullish(),
});

const parcelItemDetailsWithWaybill = parcelItemDetails.extend({ waybill: z.string().nullish() });

export const parcelDetails = z.looseObject({
  parcelId: z.string().nullish(),
  serviceId: z.string().nullish(),
  receiver: receiver.nullish(),
  pickup: pickup.nullish(),
  items: z.array(parcelItemDetailsWithWaybill).nullish(),
  type: parcelType.nullish(),
  label: label.nullish(),
  additionalServices: parcelAdditionalServices.nullish(),
  state: known(['DRAFT', 'CREATED', 'CANCELLED']).nullish(),
});

const pickupDateProposal = z.looseObject({
  date: z.string().nullish(),
  minTime: z.string().nullish(),
  maxTime: z.string().nullish(),
});

const pickupDateProposals = z.looseObject({
  parcelId: z.string().nullish(),
  proposals: z.array(pickupDateProposal).nullish(),
});

export const pickupDateParcelsProposals = z.looseObject({
  pickupDateProposals: z.array(pickupDateProposals).nullish(),
});

export const pickupParcelParameters = z.looseObject({
  parcelIds: z.array(z.string()).nullish(),
  pickupDate: pickupDateProposal.nullish(),
});

/** How far a command has come. */
export const parcelCommand = z.looseObject({
  id: z.string().nullish(),
  status: known(['IN_PROGRESS', 'SUCCESS', 'ERROR']).nullish(),
  errors: z.array(error).nullish(),
});

export const parcelCreateCommand = parcelCommand.extend({ parcelId: z.string().nullish() });

export const pickupRequestCommand = parcelCommand.extend({
  status: known(['IN_PROGRESS', 'SUCCESS', 'PARTIAL_SUCCESS', 'ERROR']).nullish(),
});
