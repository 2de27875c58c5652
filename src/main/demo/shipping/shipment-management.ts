import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { shipmentManagementOperations } from '../operations/shipment-management.ts';
import { randomUuid } from '../random.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { deliveryProposal } from './delivery-proposal.ts';
import {
  ADDITIONAL_PROPERTIES,
  ADDITIONAL_SERVICES,
  CASH_LIMIT,
  DELIVERY_SERVICES,
  INSURANCE_LIMIT,
  serviceOf,
} from './delivery-services.ts';
import type { DeliveryService } from './delivery-services.ts';
import { labelsOf, namedShipments, protocolOf } from './paperwork.ts';
import { pickupTimes } from './pickup-times.ts';
import { acceptCommand, commandOf } from './run-command.ts';
import { pickups, shipments } from './shipment.ts';
import type { Asked, CommandKind, Shipment } from './shipment.ts';

const RETRY_AFTER = { 'retry-after': '1' };

/** Ship with Allegro as it is in the 2026 edition. */
export const shipmentRoutes = routesOf(shipmentManagementOperations, {
  'GET /shipment-management/delivery-services': () => ({
    status: 200,
    headers: {},
    body: { services: DELIVERY_SERVICES.map(serviceInWords) },
  }),
  'GET /shipment-management/delivery-proposals/{orderId}': deliveryProposal,
  'POST /shipment-management/shipments/create-commands': accept('create'),
  'GET /shipment-management/shipments/create-commands/{commandId}': report('create', 'shipmentId'),
  'POST /shipment-management/shipments/cancel-commands': accept('cancel'),
  'GET /shipment-management/shipments/cancel-commands/{commandId}': report('cancel', 'shipmentId'),
  'GET /shipment-management/shipments/{shipmentId}': readShipment,
  'POST /shipment-management/label': (context) => forShipments(context, labelsOf),
  'POST /shipment-management/protocol': (context) => forShipments(context, protocolOf),
  'POST /shipment-management/pickup-proposals': proposePickups,
  'POST /shipment-management/pickups/create-commands': accept('pickup'),
  'GET /shipment-management/pickups/create-commands/{commandId}': report('pickup', 'pickupId'),
  'GET /shipment-management/pickups/{pickupId}': readPickup,
});

function serviceInWords({ id, name, carrierId, owner, isToPoint }: DeliveryService): object {
  return {
    id: { deliveryMethodId: id, ...(owner === 'CLIENT' ? { credentialsId: id } : {}) },
    name,
    carrierId,
    additionalServices: ADDITIONAL_SERVICES,
    additionalProperties: ADDITIONAL_PROPERTIES,
    owner,
    marketplaces: ['allegro-pl'],
    packageTypes: isToPoint ? ['PACKAGE'] : ['DOX', 'PACKAGE', 'OTHER'],
    cashOnDelivery: {
      limit: CASH_LIMIT,
      currency: 'PLN',
      paymentType: 'MONEY_TRANSFER',
      forceRequireIban: false,
    },
    insurance: { limit: INSURANCE_LIMIT, currency: 'PLN' },
    features: { multipack: String(!isToPoint) },
  };
}

/** What is wrong with the wish is told by the report, not here. */
function accept(kind: CommandKind) {
  return (context: Context): DemoAnswer => {
    const { commandId, input } = context.json as { commandId?: string; input: Asked };
    const id = commandId ?? randomUuid(context.random);
    if (!acceptCommand(context, kind, id, input))
      return oneError(409, 'COMMAND_ALREADY_EXISTS', `The command ${id} was accepted before.`, {
        path: 'commandId',
      });
    return { status: 200, headers: RETRY_AFTER, body: { commandId: id, input } };
  };
}

function report(kind: CommandKind, made: string) {
  return (context: Context): DemoAnswer => {
    const command = commandOf(context.state, kind, context.params['commandId'] ?? '');
    if (command === null) return unknownThing();
    const { id: commandId, ending } = command;
    if (ending === null)
      return { status: 200, headers: RETRY_AFTER, body: { commandId, status: 'IN_PROGRESS', errors: [] } };
    const { status } = ending;
    const body =
      status === 'ERROR'
        ? { errors: ending.errors }
        : { errors: [], [made]: ending.made, ...pickupNumber(kind, ending.made) };
    return { status: 200, headers: {}, body: { commandId, status, ...body } };
  };
}

function pickupNumber(kind: CommandKind, id: string): object {
  return kind === 'pickup' ? { carrierPickupId: carrierPickupId(id) } : {};
}

function carrierPickupId(pickupId: string): string {
  return `P${pickupId.slice(0, 8).toUpperCase()}`;
}

function readShipment(context: Context): DemoAnswer {
  const shipment = shipments(context.state).get(context.params['shipmentId'] ?? '');
  return shipment === undefined
    ? unknownThing()
    : { status: 200, headers: {}, body: shipmentInWords(shipment) };
}

function shipmentInWords({
  id,
  serviceId,
  createdAt,
  canceledAt,
  waybills,
  asked,
  pickupId,
}: Shipment): object {
  const carrierId = serviceOf(serviceId)?.carrierId ?? '';
  const packages = (asked['packages'] as readonly Asked[]).map((one, at) => ({
    ...one,
    waybill: waybills[at],
    transportingInfo: [{ carrierId, carrierWaybill: waybills[at] }],
  }));
  return {
    labelFormat: 'PDF',
    additionalServices: [],
    ...asked,
    id,
    deliveryMethodId: serviceId,
    packages,
    createdDate: isoTime(createdAt),
    ...(canceledAt === null ? {} : { canceledDate: isoTime(canceledAt) }),
    carrier: carrierId,
    additionalProperties: {
      ...(asked['additionalProperties'] as object | undefined),
      EXTERNAL_CARRIER_WAYBILL: waybills[0],
    },
    transport: [carrierId],
    pickupAvailable: canceledAt === null && pickupId === null,
  };
}

function forShipments(
  context: Context,
  make: (asked: readonly Shipment[], seller: string) => DemoAnswer,
): DemoAnswer {
  const { shipmentIds } = context.json as { shipmentIds: readonly string[] };
  const found = namedShipments(context, shipmentIds);
  return 'status' in found ? found : make(found, SELLER.login);
}

function proposePickups(context: Context): DemoAnswer {
  const { shipmentIds, readyDate, address } = context.json as {
    shipmentIds: readonly string[];
    readyDate?: string;
    address: object;
  };
  const found = namedShipments(context, shipmentIds);
  if ('status' in found) return found;
  const times = pickupTimes(context.now, readyDate ?? null);
  const proposals = found.map(({ id }) => ({ shipmentId: id, pickupTimes: times }));
  return { status: 200, headers: {}, body: [{ proposals, address }] };
}

function readPickup(context: Context): DemoAnswer {
  const pickup = pickups(context.state).get(context.params['pickupId'] ?? '');
  if (pickup === undefined) return unknownThing();
  const { id, shipmentIds, asked } = pickup;
  const carried = shipmentIds
    .map((one) => shipments(context.state).get(one))
    .filter((one) => one !== undefined);
  const carrier = serviceOf(carried[0]?.serviceId)?.carrierId;
  const waybills = carried.flatMap((one) => one.waybills);
  const body = {
    id,
    carrierPickupId: carrierPickupId(id),
    carrier,
    pickupCarrier: carrier,
    address: asked['address'],
    shipmentIds,
    waybills,
  };
  return { status: 200, headers: {}, body };
}
