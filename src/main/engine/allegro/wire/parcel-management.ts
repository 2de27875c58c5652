import { z } from 'zod';
import { price } from './market-terms.ts';
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

const dimensionItem = z.looseObject({ value: z.string().nullish(), unit: z.string().nullish() });

export const error200 = z.looseObject({
  code: z.string().nullish(),
  details: z.string().nullish(),
  message: z.string().nullish(),
  path: z.string().nullish(),
  userMessage: z.string().nullish(),
});

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
  weight: z.looseObject({ value: z.string().nullish(), unit: z.string().nullish() }).nullish(),
  description: z.string().nullish(),
  value: price.nullish(),
  type: known(['PACKAGE', 'DOX', 'PALLET']).nullish(),
});

const pickup = z.looseObject({
  address: parcelCreationAddressWithMandatoryPlace,
  email: z.string().nullish(),
  name: z.string().nullish(),
  company: z.string().nullish(),
  phone: z.string().nullish(),
  pointId: z.string().nullish(),
});

const receiver = z.looseObject({
  address: parcelCreationAddress.nullish(),
  email: z.string(),
  name: z.string().nullish(),
  company: z.string().nullish(),
  phone: z.string().nullish(),
  pointId: z.string().nullish(),
});

const sender = z.looseObject({
  address: parcelCreationAddressWithMandatoryPlace,
  email: z.string().nullish(),
  name: z.string().nullish(),
  company: z.string().nullish(),
  phone: z.string().nullish(),
});

export const parcelCreationParameters = z.looseObject({
  serviceId: z.string(),
  receiver: receiver,
  pickup: pickup,
  items: z.array(parcelItemDetails),
  type: known(['PACKAGE', 'DOX', 'PALLET']).nullish(),
  label: z
    .looseObject({
      sender: sender.nullish(),
      fileFormat: known(['PDF', 'ZPL', 'EPL']).nullish(),
      referenceNumber: z.string().nullish(),
    })
    .nullish(),
  additionalServices: parcelAdditionalServices.nullish(),
});

const parcelItemDetailsWithWaybill = z.looseObject({
  waybill: z.string().nullish(),
  dimensions: z
    .looseObject({
      height: dimensionItem.nullish(),
      width: dimensionItem.nullish(),
      depth: dimensionItem.nullish(),
    })
    .nullish(),
  weight: z.looseObject({ value: z.string().nullish(), unit: z.string().nullish() }).nullish(),
  description: z.string().nullish(),
  value: price.nullish(),
  type: known(['PACKAGE', 'DOX', 'PALLET']).nullish(),
});

export const parcelDetails = z.looseObject({
  parcelId: z.string().nullish(),
  serviceId: z.string().nullish(),
  receiver: receiver.nullish(),
  pickup: pickup.nullish(),
  items: z.array(parcelItemDetailsWithWaybill).nullish(),
  type: known(['PACKAGE', 'DOX', 'PALLET']).nullish(),
  label: z
    .looseObject({
      sender: sender.nullish(),
      fileFormat: known(['PDF', 'ZPL', 'EPL']).nullish(),
      referenceNumber: z.string().nullish(),
    })
    .nullish(),
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
