import { isoTime } from '../data/birth.ts';
import { hexOf, uuidFromHex } from '../data/dice.ts';
import { wholeError } from '../errors.ts';
import type { DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { schedule } from '../offers/pending.ts';
import { serviceOf } from './delivery-services.ts';
import { commandKey, commands, pickups, shipments, textAt, waybillOf } from './shipment.ts';
import type { Asked, CommandKind, Ending, Shipment, ShippingCommand } from './shipment.ts';
import { tellOrder } from './waybills-to-order.ts';

/** How long a carrier takes to answer. */
const TAKES_MS = 2000;

/** Keeps a command; it is carried out when its time has come. False: the id was used before. */
export function acceptCommand({ state, now }: Moment, kind: CommandKind, id: string, input: Asked): boolean {
  const key = commandKey(kind, id);
  if (commands(state).has(key)) return false;
  commands(state).put(key, { kind, id, acceptedAt: now, input, ending: null });
  schedule(state, `shipping/${key}`, { kind: 'shipping', dueAt: now + TAKES_MS, key });
  return true;
}

/** Carries out what was accepted under this key, when its time has come. */
export function runShippingCommand(moment: Moment, key: string): void {
  const found = commands(moment.state).get(key);
  if (found !== undefined) commands(moment.state).put(key, { ...found, ending: carryOut(moment, found) });
}

/** The command with what became of it by now; null: unknown. */
export function commandOf(state: DemoState, kind: CommandKind, id: string): ShippingCommand | null {
  return commands(state).get(commandKey(kind, id)) ?? null;
}

function carryOut(moment: Moment, command: ShippingCommand): Ending {
  switch (command.kind) {
    case 'create':
      return create(moment, command);
    case 'cancel':
      return cancel(moment, command);
    case 'pickup':
      return callCourier(moment, command);
  }
}

function create({ state, now }: Moment, { id, input }: ShippingCommand): Ending {
  const serviceId = textAt(input, 'deliveryMethodId') ?? textAt(input, 'serviceId');
  const packages = (input['packages'] ?? input['items']) as readonly Asked[];
  const service = serviceOf(serviceId);
  if (service === null)
    return failed('ANOTHER_SERVICE_NOT_AVAILABLE', 'The service is not available.', 'serviceId');
  if (packages.length === 0) return failed('VALIDATION_ERROR', 'There is no package.', 'packages');
  if (packages.length > service.mostPackages) {
    const details = `Max value: ${service.mostPackages}`;
    return failed('VALIDATION_ERROR', 'Too many packages.', 'packages', details);
  }
  const heavy = packages.findIndex((one) => weightOf(one) > service.heaviestKilograms);
  if (heavy >= 0) return failed('VALIDATION_ERROR', 'The package is too heavy.', `packages[${heavy}].weight`);
  const receiver = input['receiver'] as Asked;
  if (
    service.isToPoint &&
    textAt(receiver, 'point') === undefined &&
    textAt(receiver, 'pointId') === undefined
  )
    return failed('VALIDATION_ERROR', 'The service needs a point of receipt.', 'receiver.point');
  const shipmentId = madeId(state, id, 451);
  const waybills = packages.map((_, at) => waybillOf(state.settings.seed, shipmentId, at));
  const made = { createdAt: now, canceledAt: null, waybills, asked: input, pickupId: null };
  shipments(state).put(shipmentId, { id: shipmentId, serviceId: service.id, ...made });
  tellOrder({ state, now }, receiver, service, waybills);
  return { status: 'SUCCESS', made: shipmentId };
}

function cancel({ state, now }: Moment, { input }: ShippingCommand): Ending {
  const id = textAt(input, 'shipmentId') ?? textAt(input, 'parcelId') ?? '';
  const shipment = shipments(state).get(id);
  if (shipment === undefined)
    return failed('SHIPMENT_NOT_FOUND', `There is no shipment ${id}.`, 'shipmentId');
  if (shipment.canceledAt !== null || shipment.pickupId !== null) {
    const why =
      shipment.canceledAt === null
        ? 'is given to the courier'
        : `was cancelled ${isoTime(shipment.canceledAt)}`;
    return failed('PROCESSING_ERROR', `The shipment ${why}.`, 'shipmentId');
  }
  shipments(state).put(id, { ...shipment, canceledAt: now });
  return { status: 'SUCCESS', made: id };
}

function callCourier({ state }: Moment, { id, input }: ShippingCommand): Ending {
  const ids = (input['shipmentIds'] ?? input['parcelIds'] ?? []) as readonly string[];
  const found = ids.map((one) => shipments(state).get(one));
  const missing = found.findIndex((one) => one === undefined || one.canceledAt !== null);
  if (ids.length === 0 || missing >= 0)
    return failed(
      'SHIPMENT_NOT_FOUND',
      `There is no shipment ${ids[missing] ?? ''}.`,
      `shipmentIds[${missing}]`,
    );
  const pickupId = madeId(state, id, 452);
  for (const one of found as readonly Shipment[]) shipments(state).put(one.id, { ...one, pickupId });
  pickups(state).put(pickupId, { id: pickupId, shipmentIds: ids, asked: input });
  return { status: 'SUCCESS', made: pickupId };
}

function failed(code: string, message: string, path: string, details: string | null = null): Ending {
  return { status: 'ERROR', errors: [wholeError({ code, message, path, details })] };
}

/** What a command makes has an id of its own that follows from the command's. */
function madeId(state: DemoState, commandId: string, salt: number): string {
  let index = 0;
  for (const letter of commandId) index = (Math.imul(index, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return uuidFromHex(hexOf(state.settings.seed, index, salt, 4), '4');
}

function weightOf(one: Asked): number {
  const { value } = (one['weight'] ?? {}) as { readonly value?: number | string };
  return Number(value ?? 0);
}
