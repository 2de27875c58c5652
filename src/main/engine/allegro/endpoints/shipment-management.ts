import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  pickupDto,
  pickupProposalsRequestDto,
  pickupProposalsResponseDto,
  shipmentCancelCommandDto,
  shipmentCreateCommandDto,
  shipmentDto,
  shipmentIdsDto,
} from '../wire/shipment-management.ts';
import {
  cancelShipmentCommandStatusDto,
  createPickupCommandStatusDto,
  createShipmentCommandStatusDto,
  deliveryProposalDto,
  deliveryServicesDto,
  labelRequestDto,
  pickupCreateCommandDto,
} from '../wire/shipment-management-parts.ts';

export const getDeliveryProposals = endpoint({
  id: 'shipment-management.delivery-proposals.get',
  method: 'GET',
  path: '/shipment-management/delivery-proposals/{orderId}',
  scope: 'shipments:write',
  response: deliveryProposalDto,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const listDeliveryServices = endpoint({
  id: 'shipment-management.delivery-services.list',
  method: 'GET',
  path: '/shipment-management/delivery-services',
  scope: 'shipments:write',
  response: deliveryServicesDto,
  editions: ['2026'],
});

export const printLabels = endpoint({
  id: 'shipment-management.labels.print',
  method: 'POST',
  path: '/shipment-management/label',
  scope: 'shipments:read',
  produces: 'application/octet-stream',
  request: labelRequestDto,
  response: null,
  editions: ['2026'],
});

export const findPickupProposals = endpoint({
  id: 'shipment-management.pickup-proposals.find',
  method: 'POST',
  path: '/shipment-management/pickup-proposals',
  scope: 'shipments:write',
  request: pickupProposalsRequestDto,
  response: z.array(pickupProposalsResponseDto),
  editions: ['2026'],
});

export const createPickupCommand = endpoint({
  id: 'shipment-management.pickups.create-commands.create',
  method: 'POST',
  path: '/shipment-management/pickups/create-commands',
  scope: 'shipments:write',
  request: pickupCreateCommandDto,
  response: pickupCreateCommandDto,
  editions: ['2026'],
});

export const getPickupCommand = endpoint({
  id: 'shipment-management.pickups.create-commands.get',
  method: 'GET',
  path: '/shipment-management/pickups/create-commands/{commandId}',
  scope: 'shipments:write',
  response: createPickupCommandStatusDto,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const getPickup = endpoint({
  id: 'shipment-management.pickups.get',
  method: 'GET',
  path: '/shipment-management/pickups/{pickupId}',
  scope: 'shipments:read',
  response: pickupDto,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const printProtocol = endpoint({
  id: 'shipment-management.protocol.print',
  method: 'POST',
  path: '/shipment-management/protocol',
  scope: 'shipments:read',
  produces: 'application/octet-stream',
  request: shipmentIdsDto,
  response: null,
  editions: ['2026'],
});

export const createCancelCommand = endpoint({
  id: 'shipment-management.shipments.cancel-commands.create',
  method: 'POST',
  path: '/shipment-management/shipments/cancel-commands',
  scope: 'shipments:write',
  request: shipmentCancelCommandDto,
  response: shipmentCancelCommandDto,
  editions: ['2026'],
});

export const getCancelCommand = endpoint({
  id: 'shipment-management.shipments.cancel-commands.get',
  method: 'GET',
  path: '/shipment-management/shipments/cancel-commands/{commandId}',
  scope: 'shipments:write',
  response: cancelShipmentCommandStatusDto,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const createShipmentCommand = endpoint({
  id: 'shipment-management.shipments.create-commands.create',
  method: 'POST',
  path: '/shipment-management/shipments/create-commands',
  scope: 'shipments:write',
  request: shipmentCreateCommandDto,
  response: shipmentCreateCommandDto,
  editions: ['2026'],
});

export const getShipmentCommand = endpoint({
  id: 'shipment-management.shipments.create-commands.get',
  method: 'GET',
  path: '/shipment-management/shipments/create-commands/{commandId}',
  scope: 'shipments:write',
  response: createShipmentCommandStatusDto,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const getShipment = endpoint({
  id: 'shipment-management.shipments.get',
  method: 'GET',
  path: '/shipment-management/shipments/{shipmentId}',
  scope: 'shipments:read',
  response: shipmentDto,
  whenMissing: 'not-found',
  editions: ['2026'],
});
