import type { Operations } from '../operation.ts';

export const parcelManagementOperations = {
  'GET /parcel-management/delivery-services': {
    scope: 'orders:read',
    gives: 'DeliveryServices',
    editions: ['2022'],
  },
  'GET /parcel-management/parcel-cancel-commands/{commandId}': {
    scope: 'orders:write',
    gives: 'ParcelManagementParcelCancelCommandsGetAnswer',
    editions: ['2022'],
  },
  'PUT /parcel-management/parcel-cancel-commands/{commandId}': {
    scope: 'orders:write',
    takes: 'CancelParcelParameters',
    gives: 'ParcelManagementParcelCancelCommandsSubmitAnswer',
    editions: ['2022'],
  },
  'GET /parcel-management/parcel-create-commands/{commandId}': {
    scope: 'orders:write',
    gives: 'ParcelManagementParcelCreateCommandsGetAnswer',
    editions: ['2022'],
  },
  'PUT /parcel-management/parcel-create-commands/{commandId}': {
    scope: 'orders:write',
    takes: 'ParcelCreationParameters',
    gives: 'ParcelManagementParcelCreateCommandsSubmitAnswer',
    editions: ['2022'],
  },
  'GET /parcel-management/parcel-pickup-request-commands/{commandId}': {
    scope: 'orders:write',
    gives: 'ParcelManagementParcelPickupRequestCommandsGetAnswer',
    editions: ['2022'],
  },
  'PUT /parcel-management/parcel-pickup-request-commands/{commandId}': {
    scope: 'orders:write',
    takes: 'PickupParcelParameters',
    gives: 'ParcelManagementParcelPickupRequestCommandsSubmitAnswer',
    editions: ['2022'],
  },
  'GET /parcel-management/parcels/label': {
    scope: 'orders:read',
    produces: ['application/pdf', 'text/plain'],
    query: { parcelId: 'text !', pageFormat: '=A4|A6' },
    editions: ['2022'],
  },
  'GET /parcel-management/parcels/protocol': {
    scope: 'orders:read',
    produces: ['application/pdf'],
    query: { parcelId: '[text(100)](100) !' },
    editions: ['2022'],
  },
  'GET /parcel-management/parcels/{parcelId}': {
    scope: 'orders:read',
    gives: 'ParcelDetails',
    editions: ['2022'],
  },
  'GET /parcel-management/pickup-date-proposals': {
    scope: 'orders:read',
    query: { parcelId: '[text(100)](100) !', readyDate: 'date' },
    gives: 'PickupDateParcelsProposals',
    editions: ['2022'],
  },
} as const satisfies Operations;
