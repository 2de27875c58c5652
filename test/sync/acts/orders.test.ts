import { describe, expect, test } from 'vitest';
import { addTrackingNumber } from '../../../src/main/engine/acts/orders-add-tracking-number.ts';
import { setOrderStatus } from '../../../src/main/engine/acts/orders-set-status.ts';
import { isNew, openActDesk, orderWhere } from '../../support/act-desk.ts';

describe.each(['2026', '2022'] as const)('the status of an order (edition of %s)', (edition) => {
  test('is set on the revision that was looked at; a lost answer is found out', async () => {
    const desk = await openActDesk(1000, edition);
    const { id, buyer } = await orderWhere(desk, isNew);
    const run = await desk.run(setOrderStatus, id, { status: 'PROCESSING', from: 'NEW' });
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(run.tells.person).toBe(buyer.login);
    expect(run.tells.order).toMatch(/ × \d/);
    expect((await orderWhere(desk, (form) => form.id === id)).fulfillment.status).toBe('PROCESSING');
  });

  test('is left alone where somebody set it meanwhile', async () => {
    const desk = await openActDesk(1000, edition);
    const { id, revision } = await orderWhere(desk, isNew);
    const path = `/order/checkout-forms/${id}/fulfillment?checkoutForm.revision=${revision}`;
    await desk.api('PUT', path, { status: 'SENT' });
    expect(await desk.stop(setOrderStatus, id, { status: 'SENT', from: 'NEW' })).toMatch(/already/);
    expect(await desk.stop(setOrderStatus, id, { status: 'PROCESSING', from: 'NEW' })).toMatch(
      /“Dispatched”/,
    );
    expect(await desk.stop(setOrderStatus, id, { status: 'PROCESSING' })).toBe(null);
  });

  test('is not set once the buyer has called the order off', async () => {
    const desk = await openActDesk(1000, edition);
    const { id } = await orderWhere(desk, isNew);
    await desk.admin('POST', `/demo/orders/${id}/cancel`);
    expect(await desk.stop(setOrderStatus, id, { status: 'PROCESSING', from: 'NEW' })).toMatch(/cancelled/);
  });

  test('is refused by Allegro where the order changed after the last look', async () => {
    const desk = await openActDesk(1000, edition);
    const { id } = await orderWhere(desk, isNew);
    const call = desk.callOf(id, { status: 'SENT' as const });
    const seen = await setOrderStatus.look(call);
    if (!seen.ok) throw new Error(seen.error.message);
    await desk.admin('POST', `/demo/orders/${id}/cancel`);
    const sent = await setOrderStatus.send({ ...call, state: seen.value });
    expect(sent).toMatchObject({ ok: false, error: { kind: 'refused', status: 409 } });
  });
});

describe('a tracking number', () => {
  const number = { carrierId: 'DPD', waybill: '1000600700' };

  test('is added once; a lost answer is found in the list', async () => {
    const desk = await openActDesk(200);
    const { id } = await orderWhere(desk, isNew);
    const run = await desk.run(addTrackingNumber, id, { ...number, sentBefore: 'NONE' });
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(await desk.stop(addTrackingNumber, id, number)).toMatch(/has the number 1000600700 already/);
  });

  test('waits where the order was given another number meanwhile', async () => {
    const desk = await openActDesk(200);
    const { id } = await orderWhere(desk, isNew);
    const path = `/order/checkout-forms/${id}/shipments`;
    await desk.api('POST', path, { carrierId: 'UPS', waybill: '1Z999' });
    const stop = await desk.stop(addTrackingNumber, id, { ...number, sentBefore: 'NONE' });
    expect(stop).toMatch(/another number: 1Z999/);
    expect(await desk.stop(addTrackingNumber, id, { ...number, sentBefore: 'ALL' })).toBe(null);
  });

  test('is not added to an order that was called off', async () => {
    const desk = await openActDesk(200);
    const { id } = await orderWhere(desk, isNew);
    await desk.admin('POST', `/demo/orders/${id}/cancel`);
    expect(await desk.stop(addTrackingNumber, id, number)).toMatch(/cancelled/);
  });
});
