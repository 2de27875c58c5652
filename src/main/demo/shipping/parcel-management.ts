import { oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { parcelManagementOperations } from '../operations/parcel-management.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { ADDITIONAL_SERVICES, DELIVERY_SERVICES } from './delivery-services.ts';
import type { DeliveryService } from './delivery-services.ts';
import { labelsOf, namedShipments, protocolOf } from './paperwork.ts';
import { pickupTimes } from './pickup-times.ts';
import { acceptCommand, commandOf } from './run-command.ts';
import { shipments } from './shipment.ts';
import type { Asked, CommandKind, Shipment } from './shipment.ts';

/** Parcels as they were in the 2022 edition: the same shipments in other words. */
export const parcelRoutes = routesOf(parcelManagementOperations, {
  'GET /parcel-management/delivery-services': () => ({
    status: 200,
    headers: {},
    body: { deliveryServices: DELIVERY_SERVICES.map(serviceInWords) },
  }),
  'PUT /parcel-management/parcel-create-commands/{commandId}': accept('create'),
  'GET /parcel-management/parcel-create-commands/{commandId}': report('create'),
  'PUT /parcel-management/parcel-cancel-commands/{commandId}': accept('cancel'),
  'GET /parcel-management/parcel-cancel-commands/{commandId}': report('cancel'),
  'PUT /parcel-management/parcel-pickup-request-commands/{commandId}': accept('pickup'),
  'GET /parcel-management/parcel-pickup-request-commands/{commandId}': report('pickup'),
  'GET /parcel-management/parcels/{parcelId}': readParcel,
  'GET /parcel-management/parcels/label': (context) => forParcels(context, labelsOf),
  'GET /parcel-management/parcels/protocol': (context) => forParcels(context, protocolOf),
  'GET /parcel-management/pickup-date-proposals': proposeDates,
});

function serviceInWords({ id, name, carrierId, owner, isToPoint }: DeliveryService): object {
  const options = ADDITIONAL_SERVICES.map((one) => ({ name: one.id, description: one.description }));
  const cashOnDelivery = { available: !isToPoint, expressAvailable: false };
  return { id, service: carrierId, name, carrierId, additionalServices: { cashOnDelivery, options }, owner };
}

function accept(kind: CommandKind) {
  return (context: Context): DemoAnswer => {
    const id = context.params['commandId'] ?? '';
    const input = context.json as Asked;
    if (!acceptCommand(context, kind, id, input))
      return oneError(409, 'COMMAND_ALREADY_EXISTS', `The command ${id} was accepted before.`);
    return { status: 201, headers: { 'retry-after': '1' }, body: { id, input } };
  };
}

function report(kind: CommandKind) {
  return (context: Context): DemoAnswer => {
    const command = commandOf(context.state, kind, context.params['commandId'] ?? '');
    if (command === null) return unknownThing();
    const { id, ending } = command;
    const status = ending?.status ?? 'IN_PROGRESS';
    const errors = ending?.status === 'ERROR' ? ending.errors : [];
    const made = ending?.status === 'SUCCESS' && kind === 'create' ? { parcelId: ending.made } : {};
    return { status: 200, headers: {}, body: { id, status, errors, ...made } };
  };
}

function readParcel(context: Context): DemoAnswer {
  const parcel = shipments(context.state).get(context.params['parcelId'] ?? '');
  return parcel === undefined ? unknownThing() : { status: 200, headers: {}, body: parcelInWords(parcel) };
}

function parcelInWords({ id, asked, waybills, canceledAt }: Shipment): object {
  const items = (asked['items'] as readonly Asked[]).map((item, at) => ({ ...item, waybill: waybills[at] }));
  return { ...asked, parcelId: id, items, state: canceledAt === null ? 'CREATED' : 'CANCELLED' };
}

function forParcels(
  context: Context,
  make: (asked: readonly Shipment[], seller: string) => DemoAnswer,
): DemoAnswer {
  const found = namedShipments(context, context.query.getAll('parcelId'));
  if ('status' in found) return found;
  return { ...make(found, SELLER.login), headers: { 'content-type': 'application/pdf' } };
}

function proposeDates(context: Context): DemoAnswer {
  const found = namedShipments(context, context.query.getAll('parcelId'));
  if ('status' in found) return found;
  const proposals = pickupTimes(context.now, context.query.get('readyDate'));
  const pickupDateProposals = found.map(({ id }) => ({ parcelId: id, proposals }));
  return { status: 200, headers: {}, body: { pickupDateProposals } };
}
