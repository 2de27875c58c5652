import { describe, expect, test } from 'vitest';
import { addDocumentLink } from '../../../src/main/engine/acts/orders-add-document-link.ts';
import { addSerialNumbers } from '../../../src/main/engine/acts/orders-add-serial-numbers.ts';
import { cancelParcel } from '../../../src/main/engine/acts/parcels-cancel.ts';
import { createParcel } from '../../../src/main/engine/acts/parcels-create.ts';
import { requestParcelPickup } from '../../../src/main/engine/acts/parcels-request-pickup.ts';
import { requestPickup } from '../../../src/main/engine/acts/pickups-request.ts';
import { createShipment } from '../../../src/main/engine/acts/shipments-create.ts';
import { cancelShipNotice } from '../../../src/main/engine/acts/ship-notices-cancel.ts';
import { submitShipNotice } from '../../../src/main/engine/acts/ship-notices-submit.ts';
import { must } from '../../../src/shared/errors.ts';
import { doneInTheEnd, isNew, openActDesk, orderWhere, type ActDesk } from '../../support/act-desk.ts';

describe('a link to a document', () => {
  test('is given once', async () => {
    const desk = await openActDesk(400);
    const { id, buyer } = await orderWhere(desk, isNew);
    const given = { url: 'https://faktury.example/FV-7.pdf' };
    const run = await desk.run(addDocumentLink, id, given);
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(run.tells.person).toBe(buyer.login);
    expect(await desk.stop(addDocumentLink, id, given)).toMatch(/already/);
  });

  test('is not given to an order that the buyer has called off', async () => {
    const desk = await openActDesk(400);
    const { id } = await orderWhere(desk, isNew);
    await desk.admin('POST', `/demo/orders/${id}/cancel`);
    expect(await desk.stop(addDocumentLink, id, { url: 'https://faktury.example/1' })).toMatch(/cancelled/);
  });
});

test('serial numbers are entered once, and no more of them than pieces', async () => {
  const desk = await openActDesk(400);
  const { id, lineItems } = await orderWhere(desk, isNew);
  const line = must(lineItems[0]);
  const key = `${id}/${line.id}`;
  const given = { serialNumbers: ['SN-1'] };
  const run = await desk.run(addSerialNumbers, key, given);
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  expect(await desk.stop(addSerialNumbers, key, given)).toMatch(/already/);
  const many = Array.from({ length: line.quantity + 1 }, (_, at) => `SN-${at + 2}`);
  expect(await desk.stop(addSerialNumbers, key, { serialNumbers: many })).toMatch(/only/);
});

const size = { lengthCm: 30, widthCm: 20, heightCm: 10, weightKg: 2 };

async function parcelWish(desk: ActDesk) {
  type Services = { readonly deliveryServices: readonly { readonly id: string }[] };
  const { deliveryServices } = await desk.api<Services>('GET', '/parcel-management/delivery-services');
  const address = { street: 'Solna 1', postCode: '60-166', city: 'Poznań' };
  const pickup = { name: 'Sklep', phone: '500600700', email: 'sklep@example.com', address };
  return { serviceId: must(deliveryServices[1]).id, ...size, pickup };
}

/** The parcel that was made for this order. */
async function parcelOf(desk: ActDesk, orderId: string): Promise<string> {
  const call = desk.callOf(orderId, await parcelWish(desk));
  const looked = await createParcel.look(call);
  if (!looked.ok) throw new Error(looked.error.message);
  await createParcel.send({ ...call, state: looked.value });
  return madeBy(desk, `/parcel-management/parcel-create-commands/${call.commandId}`, 'parcelId');
}

async function madeBy(desk: ActDesk, path: string, name: string): Promise<string> {
  const command = () => desk.api<Readonly<Record<string, string>>>('GET', path);
  await expect.poll(async () => (await command())['status'], { timeout: 10_000 }).toBe('SUCCESS');
  return must((await command())[name]);
}

describe('a parcel of the former parcel management', () => {
  test('is made once for an order', async () => {
    const desk = await openActDesk(400, '2022');
    const { id } = await orderWhere(desk, isNew);
    const given = await parcelWish(desk);
    expect(await doneInTheEnd(desk, createParcel, id, given)).toBe(true);
    expect(await desk.stop(createParcel, id, given)).toMatch(/has a parcel already/);
  });

  test('is cancelled once, and no courier comes for it then', async () => {
    const desk = await openActDesk(400, '2022');
    const { id } = await orderWhere(desk, isNew);
    const parcel = await parcelOf(desk, id);
    expect(await doneInTheEnd(desk, cancelParcel, parcel, {})).toBe(true);
    expect(await desk.stop(cancelParcel, parcel, {})).toMatch(/already/);
    expect(await desk.stop(requestParcelPickup, parcel, {})).toMatch(/cancelled/);
  });

  test('is fetched by a courier on a day that he comes', async () => {
    const desk = await openActDesk(400, '2022');
    const { id } = await orderWhere(desk, isNew);
    const parcel = await parcelOf(desk, id);
    expect(await desk.stop(requestParcelPickup, parcel, { date: '2020-01-01' })).toMatch(/comes on/);
    expect(await doneInTheEnd(desk, requestParcelPickup, parcel, {})).toBe(true);
  });
});

test('a courier is called once for a parcel', async () => {
  const desk = await openActDesk(400);
  const { id } = await orderWhere(desk, isNew);
  const call = desk.callOf(id, size);
  const looked = await createShipment.look(call);
  if (!looked.ok) throw new Error(looked.error.message);
  await createShipment.send({ ...call, state: looked.value });
  const path = `/shipment-management/shipments/create-commands/${call.commandId}`;
  const shipment = await madeBy(desk, path, 'shipmentId');
  expect(await desk.stop(requestPickup, shipment, { date: '2020-01-01' })).toMatch(/comes on/);
  expect(await doneInTheEnd(desk, requestPickup, shipment, {})).toBe(true);
  expect(await desk.stop(requestPickup, shipment, {})).toMatch(/called for it already/);
});

test('a ship notice is announced once, and cancelled once', async () => {
  const desk = await openActDesk(200);
  type Notice = { readonly id: string; readonly status: string };
  const path = '/fulfillment/advance-ship-notices?status=DRAFT';
  const { advanceShipNotices } = await desk.api<{ advanceShipNotices: readonly Notice[] }>('GET', path);
  const { id } = must(advanceShipNotices[0]);
  expect(await desk.stop(cancelShipNotice, id, {})).toMatch(/remove it/);
  expect(await doneInTheEnd(desk, submitShipNotice, id, {})).toBe(true);
  expect(await desk.stop(submitShipNotice, id, {})).toMatch(/announced meanwhile/);
  const run = await desk.run(cancelShipNotice, id, {});
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  expect(await desk.stop(cancelShipNotice, id, {})).toMatch(/already/);
});
