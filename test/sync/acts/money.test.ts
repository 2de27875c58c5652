import { describe, expect, test } from 'vitest';
import { cancelCommissionClaim } from '../../../src/main/engine/acts/commission-refunds-cancel.ts';
import { claimCommissionRefund } from '../../../src/main/engine/acts/commission-refunds-claim.ts';
import { refundPayment } from '../../../src/main/engine/acts/payments-refund.ts';
import { must } from '../../../src/shared/errors.ts';
import { type ActDesk, isNew, openActDesk, orderWhere } from '../../support/act-desk.ts';

const paidOrder = (desk: ActDesk) =>
  orderWhere(
    desk,
    (form) => isNew(form) && form.payment?.type === 'ONLINE' && Boolean(form.payment.finishedAt),
  );

describe('a refund', () => {
  test('names person, amount and order, and is found after a lost answer', async () => {
    const desk = await openActDesk(400);
    const { id, buyer, lineItems } = await paidOrder(desk);
    const line = must(lineItems[0]);
    const given = { reason: 'REFUND' as const, lineItems: [{ id: line.id, quantity: 1 }] };
    const run = await desk.run(refundPayment, id, given);
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(run.tells.person).toBe(buyer.login);
    expect(Number(run.amount?.amount)).toBeGreaterThan(0);
    expect(await desk.stop(refundPayment, id, given)).toMatch(/already under way/);
  });

  test('stops where a colleague gave the same back meanwhile', async () => {
    const desk = await openActDesk(400);
    const { id, lineItems } = await paidOrder(desk);
    const given = {
      reason: 'REFUND' as const,
      lineItems: lineItems.map((line) => ({ id: line.id, quantity: line.quantity })),
      delivery: true,
    };
    expect((await desk.run(refundPayment, id, given)).sent).toMatchObject({ ok: true });
    await desk.admin('POST', '/demo/clock', { advanceMs: 48 * 3_600_000 });
    expect(await desk.stop(refundPayment, id, given)).toMatch(/was refunded already/);
  });

  test('is not made of what was not paid', async () => {
    const desk = await openActDesk(400);
    const { id } = await orderWhere(desk, (form) => form.status === 'FILLED_IN');
    expect(await desk.stop(refundPayment, id, { reason: 'REFUND', delivery: true })).toMatch(/not paid/);
  });
});

describe('the commission of an order', () => {
  test('is claimed once', async () => {
    const desk = await openActDesk(400);
    const { id, lineItems } = await paidOrder(desk);
    const given = { lineItem: must(lineItems[0]).id, quantity: 1 };
    const run = await desk.run(claimCommissionRefund, id, given);
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(await desk.stop(claimCommissionRefund, id, given)).toMatch(/claimed already/);
  });

  test('is let go by withdrawing the claim, once', async () => {
    const desk = await openActDesk(400);
    const { id, lineItems } = await paidOrder(desk);
    const path = '/order/refund-claims';
    const asked = { lineItem: { id: must(lineItems[0]).id }, quantity: 1 };
    const claim = await desk.api<{ id: string }>('POST', path, asked);
    expect(id).not.toBe('');
    const run = await desk.run(cancelCommissionClaim, claim.id, {});
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(await desk.stop(cancelCommissionClaim, claim.id, {})).toMatch(/withdrawn already/);
  });
});
