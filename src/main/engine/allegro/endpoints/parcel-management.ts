import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  cancelParcelParameters,
  deliveryServices,
  parcelCommand,
  parcelCreateCommand,
  parcelCreationParameters,
  parcelDetails,
  pickupDateParcelsProposals,
  pickupParcelParameters,
  pickupRequestCommand,
} from '../wire/parcel-management.ts';

export const listDeliveryServices = endpoint({
  id: 'parcel-management.delivery-services.list',
  method: 'GET',
  path: '/parcel-management/delivery-services',
  scope: 'orders:read',
  response: deliveryServices,
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.delivery-services.list',
});

export const getParcelCancelCommand = endpoint({
  id: 'parcel-management.parcel-cancel-commands.get',
  method: 'GET',
  path: '/parcel-management/parcel-cancel-commands/{commandId}',
  scope: 'orders:write',
  response: parcelCommand,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.shipments.cancel-commands.get',
});

export const submitParcelCancelCommand = endpoint({
  id: 'parcel-management.parcel-cancel-commands.submit',
  method: 'PUT',
  path: '/parcel-management/parcel-cancel-commands/{commandId}',
  scope: 'orders:write',
  request: cancelParcelParameters,
  response: z.looseObject({ id: z.string().nullish(), input: cancelParcelParameters.nullish() }),
  onConflict: 'id-already-used',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.shipments.cancel-commands.create',
});

export const getParcelCreateCommand = endpoint({
  id: 'parcel-management.parcel-create-commands.get',
  method: 'GET',
  path: '/parcel-management/parcel-create-commands/{commandId}',
  scope: 'orders:write',
  response: parcelCreateCommand,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.shipments.create-commands.get',
});

export const submitParcelCreateCommand = endpoint({
  id: 'parcel-management.parcel-create-commands.submit',
  method: 'PUT',
  path: '/parcel-management/parcel-create-commands/{commandId}',
  scope: 'orders:write',
  request: parcelCreationParameters,
  response: z.looseObject({ id: z.string().nullish(), input: parcelCreationParameters.nullish() }),
  onConflict: 'id-already-used',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.shipments.create-commands.create',
});

export const getParcelPickupRequestCommand = endpoint({
  id: 'parcel-management.parcel-pickup-request-commands.get',
  method: 'GET',
  path: '/parcel-management/parcel-pickup-request-commands/{commandId}',
  scope: 'orders:write',
  response: pickupRequestCommand,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.pickups.create-commands.get',
});

export const submitParcelPickupRequestCommand = endpoint({
  id: 'parcel-management.parcel-pickup-request-commands.submit',
  method: 'PUT',
  path: '/parcel-management/parcel-pickup-request-commands/{commandId}',
  scope: 'orders:write',
  request: pickupParcelParameters,
  response: z.looseObject({ id: z.string().nullish(), input: pickupParcelParameters.nullish() }),
  onConflict: 'id-already-used',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.pickups.create-commands.create',
});

export const getLabel = endpoint({
  id: 'parcel-management.parcels.label.get',
  method: 'GET',
  path: '/parcel-management/parcels/label',
  query: ['parcelId', 'pageFormat'],
  needs: ['parcelId'],
  scope: 'orders:read',
  produces: 'application/pdf',
  response: null,
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.labels.print',
});

export const getProtocol = endpoint({
  id: 'parcel-management.parcels.protocol.get',
  method: 'GET',
  path: '/parcel-management/parcels/protocol',
  query: ['parcelId'],
  needs: ['parcelId'],
  scope: 'orders:read',
  produces: 'application/pdf',
  response: null,
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.protocol.print',
});

export const getParcel = endpoint({
  id: 'parcel-management.parcels.get',
  method: 'GET',
  path: '/parcel-management/parcels/{parcelId}',
  scope: 'orders:read',
  response: parcelDetails,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.shipments.get',
});

export const listPickupDateProposals = endpoint({
  id: 'parcel-management.pickup-date-proposals.list',
  method: 'GET',
  path: '/parcel-management/pickup-date-proposals',
  query: ['parcelId', 'readyDate'],
  needs: ['parcelId'],
  scope: 'orders:read',
  response: pickupDateParcelsProposals,
  editions: ['2022'],
  goneSince: '2025-01-31',
  replacedBy: 'shipment-management.pickup-proposals.find',
});
