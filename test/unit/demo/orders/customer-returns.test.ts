import { describe, expect, test } from 'vitest';
import { DAY, listAt, openSeller, refusal, text, type Plain, type Seller } from './seller.ts';

const RETURNS = '/order/customer-returns';
const all = (seller: Seller) => seller.all(RETURNS, 'customerReturns', 1000);

/** The youngest return of an order that was paid online and is the seller's own. */
function youngest(seller: Seller): Plain {
  const found = all(seller).find(
    (one) => one['refund'] === undefined && one['isFulfillment'] === false && one['status'] === 'CREATED',
  );
  if (found === undefined) throw new Error('no return was just made');
  return found;
}

/** Days pass until a return is just made. */
function withReturn(): { seller: Seller; made: Plain } {
  const seller = openSeller();
  for (let day = 0; day < 6; day += 1) {
    seller.passDay();
    const made = all(seller).find(
      (one) => one['refund'] === undefined && one['isFulfillment'] === false && one['status'] === 'CREATED',
    );
    if (made !== undefined) return { seller, made: youngest(seller) };
  }
  throw new Error('nobody sent anything back');
}

const statusOf = (seller: Seller, one: Plain) =>
  text(seller.call('GET', `${RETURNS}/${text(one, 'id')}`).body, 'status');
const reject = (seller: Seller, one: Plain, rejection: object) =>
  seller.call('POST', `${RETURNS}/${text(one, 'id')}/rejection`, { rejection });

describe('a customer return', () => {
  test('goes from created to delivered; then Allegro gives back, and the commission follows', () => {
    const { seller, made } = withReturn();
    const seen: string[] = [];
    for (let step = 0; step < 24; step += 1) {
      const status = statusOf(seller, made);
      if (seen.at(-1) !== status) seen.push(status);
      seller.wait(DAY / 2);
    }
    expect(seen).toEqual(['CREATED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED', 'COMMISSION_REFUNDED']);
    const refunds = listAt(
      seller.call('GET', `/payments/refunds?order.id=${text(made, 'orderId')}`).body,
      'refunds',
    );
    expect(refunds.map(({ status }) => status)).toContain('SUCCESS');
    const claims = seller.all('/order/refund-claims', 'refundClaims', 100);
    const form = seller.call('GET', `/order/checkout-forms/${text(made, 'orderId')}`).body;
    const mine = claims.filter((one) => text(one, 'lineItem.id') === text(form, 'lineItems.0.id'));
    expect(mine.map(({ type, status }) => [type, status])).toEqual([['AUTOMATIC', 'GRANTED']]);
  });

  test('is finished by the seller’s own refund', () => {
    const { seller, made } = withReturn();
    const form = seller.call('GET', `/order/checkout-forms/${text(made, 'orderId')}`).body;
    seller.call('POST', '/payments/refunds', {
      payment: { id: text(form, 'payment.id') },
      order: { id: form['id'] },
      commandId: crypto.randomUUID(),
      reason: 'REFUND',
      lineItems: [{ id: text(form, 'lineItems.0.id'), type: 'QUANTITY', quantity: 1 }],
    });
    seller.wait(2 * 60_000);
    expect(statusOf(seller, made)).toBe('FINISHED');
    expect(reject(seller, made, { code: 'ITEM_FIXED' }).status).toBe(422);
  });

  test('is rejected once, and then nothing is given back', () => {
    const { seller, made } = withReturn();
    expect(reject(seller, made, { code: 'REFUND_REJECTED' }).status).toBe(422);
    expect(reject(seller, made, { code: 'REFUND_REJECTED', reason: 'x'.repeat(251) }).status).toBe(422);
    const { status, body } = reject(seller, made, { code: 'REFUND_REJECTED', reason: 'Lampa była używana.' });
    expect([status, body['status'], text(body, 'rejection.code')]).toEqual([
      200,
      'REJECTED',
      'REFUND_REJECTED',
    ]);
    expect(refusal(reject(seller, made, { code: 'ITEM_FIXED' }))).toEqual([
      422,
      'CustomerReturnAlreadyRejected',
    ]);
    seller.wait(12 * DAY);
    expect(statusOf(seller, made)).toBe('REJECTED');
    expect(seller.call('GET', `/payments/refunds?order.id=${text(made, 'orderId')}`).body['totalCount']).toBe(
      0,
    );
  });

  test.each([
    ['2026', { code: 'NO_RETURN_RIGHT' }, 200],
    ['2022', { code: 'NO_RETURN_RIGHT' }, 400],
    ['2022', { code: 'NEW_ITEM_SENT' }, 200],
  ] as const)('of %s with %j is answered %i', (edition, rejection, status) => {
    const seller = openSeller({ edition, offers: 1000 });
    const open = all(seller).find(
      (one) => one['rejection'] === undefined && Date.parse(text(one, 'createdAt')) > seller.now() - 2 * DAY,
    );
    expect(reject(seller, open ?? {}, rejection).status).toBe(status);
  });

  test('that is not there is 404', () => {
    expect(openSeller().call('GET', `${RETURNS}/nobody`).status).toBe(404);
  });

  test('of what was paid at the door tells where to pay back', () => {
    const told = all(openSeller()).filter(({ refund }) => refund !== undefined);
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(text(one, 'refund.bankAccount.iban')).toMatch(/^PL\d{26}$/);
  });

  test('is found by what it is about, and after another one', () => {
    const seller = openSeller({ offers: 1000 });
    const returns = all(seller);
    const one = returns.find(({ parcels }) => (parcels as readonly unknown[]).length > 0);
    for (const [name, path] of [
      ['customerReturnId', 'id'],
      ['orderId', 'orderId'],
      ['buyer.login', 'buyer.login'],
      ['items.offerId', 'items.0.offerId'],
      ['parcels.waybill', 'parcels.0.waybill'],
      ['referenceNumber', 'referenceNumber'],
    ] as const) {
      const found = seller.all(`${RETURNS}?${name}=${text(one, path)}`, 'customerReturns', 1000);
      expect(found).toContainEqual(one);
    }
    const newer = seller.all(`${RETURNS}?from=${text(returns[3], 'id')}`, 'customerReturns', 1000);
    expect(newer).toEqual(returns.slice(0, 3));
  });

  test('has had many statuses and reasons', () => {
    const returns = all(openSeller({ offers: 2000 }));
    expect(new Set(returns.map(({ status }) => status)).size).toBeGreaterThan(5);
    expect(new Set(returns.map((one) => text(one, 'items.0.reason.type'))).size).toBeGreaterThan(10);
  });
});
