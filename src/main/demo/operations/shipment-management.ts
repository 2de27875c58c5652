import type { Operations } from '../operation.ts';

export const shipmentManagementOperations = {
  'GET /shipment-management/delivery-proposals/{orderId}': {
    scope: 'shipments:write',
    gives: 'DeliveryProposalDto',
    editions: ['2026'],
  },
  'GET /shipment-management/delivery-services': {
    scope: 'shipments:write',
    gives: 'DeliveryServicesDto',
    editions: ['2026'],
  },
  'POST /shipment-management/label': {
    scope: 'shipments:read',
    produces: ['application/octet-stream'],
    takes: 'LabelRequestDto',
    editions: ['2026'],
  },
  'POST /shipment-management/pickup-proposals': {
    scope: 'shipments:write',
    takes: 'PickupProposalsRequestDto',
    gives: '[PickupProposalsResponseDto]',
    editions: ['2026'],
  },
  'POST /shipment-management/pickups/create-commands': {
    scope: 'shipments:write',
    takes: 'PickupCreateCommandDto',
    gives: 'PickupCreateCommandDto',
    editions: ['2026'],
  },
  'GET /shipment-management/pickups/create-commands/{commandId}': {
    scope: 'shipments:write',
    gives: 'CreatePickupCommandStatusDto',
    editions: ['2026'],
  },
  'GET /shipment-management/pickups/{pickupId}': {
    scope: 'shipments:read',
    gives: 'PickupDto',
    editions: ['2026'],
  },
  'POST /shipment-management/protocol': {
    scope: 'shipments:read',
    produces: ['application/octet-stream'],
    takes: 'ShipmentIdsDto',
    editions: ['2026'],
  },
  'POST /shipment-management/shipments/cancel-commands': {
    scope: 'shipments:write',
    takes: 'ShipmentCancelCommandDto',
    gives: 'ShipmentCancelCommandDto',
    editions: ['2026'],
  },
  'GET /shipment-management/shipments/cancel-commands/{commandId}': {
    scope: 'shipments:write',
    gives: 'CancelShipmentCommandStatusDto',
    editions: ['2026'],
  },
  'POST /shipment-management/shipments/create-commands': {
    scope: 'shipments:write',
    takes: 'ShipmentCreateCommandDto',
    gives: 'ShipmentCreateCommandDto',
    editions: ['2026'],
  },
  'GET /shipment-management/shipments/create-commands/{commandId}': {
    scope: 'shipments:write',
    gives: 'CreateShipmentCommandStatusDto',
    editions: ['2026'],
  },
  'GET /shipment-management/shipments/{shipmentId}': {
    scope: 'shipments:read',
    gives: 'ShipmentDto',
    editions: ['2026'],
  },
} as const satisfies Operations;
