import { textAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';

const MANAGED = '/shipment-management';
const PARCELS = '/parcel-management';

async function later({ admin }: KnownContext): Promise<void> {
  await admin('POST', '/demo/clock', { advanceMs: 5000 });
}

async function courier({ read }: KnownContext): Promise<string> {
  return textAt(await read(`${MANAGED}/delivery-services`), 'services.1.id.deliveryMethodId');
}

/** A shipment that nobody has touched yet. */
async function shipment(context: KnownContext): Promise<string> {
  const { read, send, thing, uuid } = context;
  const proposal = await read(`${MANAGED}/delivery-proposals/${await thing('order')}`);
  const input = (proposal as { suggestedInput: object }).suggestedInput;
  const whole = {
    ...input,
    deliveryMethodId: await courier(context),
    packages: [{ ...box(), type: 'PACKAGE' }],
  };
  const commandId = uuid();
  await send('POST', `${MANAGED}/shipments/create-commands`, { commandId, input: whole });
  await later(context);
  return textAt(await read(`${MANAGED}/shipments/create-commands/${commandId}`), 'shipmentId');
}

function box(): object {
  const side = (value: number) => ({ value, unit: 'CENTIMETER' });
  return {
    length: side(30),
    width: side(20),
    height: side(10),
    weight: { value: 2, unit: 'KILOGRAMS' },
    textOnLabel: 'Lampa',
  };
}

async function pickup(context: KnownContext): Promise<{ commandId: string; pickupId: string }> {
  const { read, send, uuid } = context;
  const commandId = uuid();
  const address = {
    street: 'Solna 1',
    postalCode: '60-166',
    city: 'Poznań',
    countryCode: 'PL',
    email: 'a@example.com',
    phone: '500600700',
  };
  const input = { shipmentIds: [await shipment(context)], pickupDateProposalId: '1', address };
  await send('POST', `${MANAGED}/pickups/create-commands`, { commandId, input });
  await later(context);
  const report = await read(`${MANAGED}/pickups/create-commands/${commandId}`);
  return { commandId, pickupId: textAt(report, 'pickupId') };
}

async function createCommand(context: KnownContext, isSound: boolean): Promise<string> {
  const { send, uuid, read, thing } = context;
  const proposal = await read(`${MANAGED}/delivery-proposals/${await thing('order')}`);
  const commandId = uuid();
  const input = {
    ...(proposal as { suggestedInput: object }).suggestedInput,
    deliveryMethodId: await courier(context),
  };
  await send('POST', `${MANAGED}/shipments/create-commands`, {
    commandId,
    input: isSound ? input : { ...input, packages: Array.from({ length: 11 }, box) },
  });
  await later(context);
  return commandId;
}

async function cancelCommand(context: KnownContext, shipmentId: string): Promise<string> {
  const commandId = context.uuid();
  await context.send('POST', `${MANAGED}/shipments/cancel-commands`, { commandId, input: { shipmentId } });
  await later(context);
  return commandId;
}

/** A parcel of the 2022 edition, and the command that made it. */
async function parcel(context: KnownContext): Promise<{ commandId: string; parcelId: string }> {
  const { read, send, uuid } = context;
  const commandId = uuid();
  await send('PUT', `${PARCELS}/parcel-create-commands/${commandId}`, await parcelWish(context));
  await later(context);
  return {
    commandId,
    parcelId: textAt(await read(`${PARCELS}/parcel-create-commands/${commandId}`), 'parcelId'),
  };
}

async function parcelWish(context: KnownContext): Promise<object> {
  const address = { street: 'Solna 1', postCode: '60-166', city: 'Poznań' };
  return {
    serviceId: await parcelService(context),
    receiver: { address, email: 'a@example.com' },
    pickup: { address },
    items: [{ description: 'lampa' }],
  };
}

async function parcelService({ read }: KnownContext): Promise<string> {
  return textAt(await read(`${PARCELS}/delivery-services`), 'deliveryServices.1.id');
}

/** A command that the courier turned down. */
async function refusedParcelCommand(context: KnownContext, kind: string, body: object): Promise<string> {
  const commandId = context.uuid();
  await context.send('PUT', `${PARCELS}/${kind}/${commandId}`, body);
  await later(context);
  return commandId;
}

export const known: KnownTable = {
  'POST /shipment-management/shipments/create-commands': async (context) => ({
    json: { input: { deliveryMethodId: await courier(context) } },
  }),
  'GET /shipment-management/shipments/create-commands/{commandId}': async (context) => [
    { params: { commandId: await createCommand(context, true) } },
    { params: { commandId: await createCommand(context, false) } },
  ],
  'GET /shipment-management/shipments/cancel-commands/{commandId}': async (context) => [
    { params: { commandId: await cancelCommand(context, await shipment(context)) } },
    { params: { commandId: await cancelCommand(context, 'none') } },
  ],
  'GET /shipment-management/shipments/{shipmentId}': async (context) => {
    const shipmentId = await shipment(context);
    await cancelCommand(context, shipmentId);
    return [{ params: { shipmentId } }, { params: { shipmentId: await sampledShipment(context) } }];
  },
  'POST /shipment-management/label': async (context) => ({
    json: { shipmentIds: [await shipment(context)] },
  }),
  'POST /shipment-management/protocol': async (context) => ({
    json: { shipmentIds: [await shipment(context)] },
  }),
  'POST /shipment-management/pickup-proposals': async (context) => ({
    json: { shipmentIds: [await shipment(context)] },
  }),
  'POST /shipment-management/pickups/create-commands': async (context) => ({
    json: { input: { shipmentIds: [await shipment(context)] } },
  }),
  'GET /shipment-management/pickups/create-commands/{commandId}': async (context) => [
    { params: { commandId: (await pickup(context)).commandId } },
    { params: { commandId: await lostPickup(context) } },
  ],
  'GET /shipment-management/pickups/{pickupId}': async (context) => ({
    params: { pickupId: (await pickup(context)).pickupId },
  }),
  'PUT /parcel-management/parcel-create-commands/{commandId}': async (context) => ({
    params: { commandId: context.uuid() },
    json: { serviceId: await parcelService(context) },
  }),
  'GET /parcel-management/parcel-create-commands/{commandId}': async (context) => [
    { params: { commandId: (await parcel(context)).commandId } },
    {
      params: {
        commandId: await refusedParcelCommand(context, 'parcel-create-commands', {
          ...(await parcelWish(context)),
          items: [],
        }),
      },
    },
  ],
  'PUT /parcel-management/parcel-cancel-commands/{commandId}': async (context) => ({
    params: { commandId: context.uuid() },
    json: { parcelId: (await parcel(context)).parcelId },
  }),
  'GET /parcel-management/parcel-cancel-commands/{commandId}': async (context) => ({
    params: {
      commandId: await refusedParcelCommand(context, 'parcel-cancel-commands', { parcelId: 'none' }),
    },
  }),
  'PUT /parcel-management/parcel-pickup-request-commands/{commandId}': async (context) => ({
    params: { commandId: context.uuid() },
    json: { parcelIds: [(await parcel(context)).parcelId] },
  }),
  'GET /parcel-management/parcel-pickup-request-commands/{commandId}': async (context) => ({
    params: {
      commandId: await refusedParcelCommand(context, 'parcel-pickup-request-commands', {
        parcelIds: ['none'],
      }),
    },
  }),
  'GET /parcel-management/parcels/{parcelId}': async (context) => [
    { params: { parcelId: (await parcel(context)).parcelId } },
    { params: { parcelId: await sampledParcel(context) } },
  ],
  'GET /parcel-management/parcels/label': async (context) => ({
    query: { parcelId: (await parcel(context)).parcelId },
  }),
  'GET /parcel-management/parcels/protocol': async (context) => ({
    query: { parcelId: [(await parcel(context)).parcelId] },
  }),
  'GET /parcel-management/pickup-date-proposals': async (context) => ({
    query: { parcelId: [(await parcel(context)).parcelId] },
  }),
};

/** The shipment that the fully sampled command has made. */
async function sampledShipment(context: KnownContext): Promise<string> {
  await later(context);
  const commandId = context.created(`${MANAGED}/shipments/create-commands`);
  if (commandId === null) return shipment(context);
  return textAt(await context.read(`${MANAGED}/shipments/create-commands/${commandId}`), 'shipmentId');
}

async function sampledParcel(context: KnownContext): Promise<string> {
  await later(context);
  const path = `${PARCELS}/parcel-create-commands`;
  const commandId = context.created(path);
  return commandId === null
    ? (await parcel(context)).parcelId
    : textAt(await context.read(`${path}/${commandId}`), 'parcelId');
}

async function lostPickup(context: KnownContext): Promise<string> {
  const commandId = context.uuid();
  const address = { street: 'x', postalCode: 'x', city: 'x', countryCode: 'PL', email: 'x', phone: 'x' };
  const input = { shipmentIds: ['none'], pickupDateProposalId: '1', address };
  await context.send('POST', `${MANAGED}/pickups/create-commands`, { commandId, input });
  await later(context);
  return commandId;
}
