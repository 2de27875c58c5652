import { describe, expect, test } from 'vitest';
import {
  DAY,
  isPaidOnline,
  listAt,
  openSeller,
  orderWhere,
  refusal,
  text,
  type Plain,
  type Seller,
} from './seller.ts';

const HOUR = 3_600_000;
const CLAIMS = '/order/refund-claims';

/** An order whose line nobody claimed and nobody refunded. */
function unclaimed(seller: Seller): Plain {
  const claimed = new Set(seller.all(CLAIMS, 'refundClaims', 100).map((one) => text(one, 'lineItem.id')));
  const refunded = new Set(
    seller.all('/payments/refunds', 'refunds', 100).map((one) => text(one, 'payment.id')),
  );
  return orderWhere(
    seller,
    (form) =>
      isPaidOnline(form) &&
      !claimed.has(text(form, 'lineItems.0.id')) &&
      !refunded.has(text(form, 'payment.id')),
  );
}

const claim = (seller: Seller, form: Plain, quantity = 1) =>
  seller.call('POST', CLAIMS, { lineItem: { id: text(form, 'lineItems.0.id') }, quantity });
const statusOf = (seller: Seller, id: unknown) =>
  text(seller.call('GET', `${CLAIMS}/${String(id)}`).body, 'status');

function refund(seller: Seller, form: Plain): void {
  seller.call('POST', '/payments/refunds', {
    payment: { id: text(form, 'payment.id') },
    order: { id: form['id'] },
    commandId: crypto.randomUUID(),
    reason: 'REFUND',
    lineItems: [{ id: text(form, 'lineItems.0.id'), type: 'QUANTITY', quantity: 1 }],
  });
  seller.wait(2 * 60_000);
}

describe('a commission claim', () => {
  test('waits for the refund of the payment, then is granted', () => {
    const seller = openSeller();
    const form = unclaimed(seller);
    const { status, body } = claim(seller, form);
    expect([status, statusOf(seller, body['id'])]).toEqual([201, 'IN_PROGRESS']);
    seller.wait(HOUR);
    expect(statusOf(seller, body['id'])).toBe('WAITING_FOR_PAYMENT_REFUND');
    refund(seller, form);
    expect(statusOf(seller, body['id'])).toBe('GRANTED');
    const entry = listAt(
      seller.call('GET', `/billing/billing-entries?type.id=REF&order.id=${text(form, 'id')}`).body,
      'billingEntries',
    )[0];
    const { commission } = seller.call('GET', `${CLAIMS}/${String(body['id'])}`).body;
    expect(Number(text(entry, 'value.amount'))).toBe((commission as { readonly amount: number }).amount);
  });

  test('of a payment that was given back is granted within the hour', () => {
    const seller = openSeller();
    const form = unclaimed(seller);
    refund(seller, form);
    const { id } = claim(seller, form).body;
    seller.wait(HOUR);
    expect(statusOf(seller, id)).toBe('GRANTED');
  });

  test('is rejected when no refund comes, and there is no second try', () => {
    const seller = openSeller();
    const form = unclaimed(seller);
    const { id } = claim(seller, form).body;
    seller.wait(11 * DAY);
    expect(statusOf(seller, id)).toBe('REJECTED');
    expect(refusal(claim(seller, form))).toEqual([422, 'ClaimExistsException']);
    expect(seller.call('DELETE', `${CLAIMS}/${String(id)}`).status).toBe(422);
  });

  test('is cancelled while it is open, and then may be made again', () => {
    const seller = openSeller();
    const form = unclaimed(seller);
    const { id } = claim(seller, form).body;
    expect(refusal(claim(seller, form))).toEqual([422, 'ClaimExistsException']);
    expect(seller.call('DELETE', `${CLAIMS}/${String(id)}`).status).toBe(204);
    expect(statusOf(seller, id)).toBe('CANCELLED');
    expect(claim(seller, form).status).toBe(201);
  });

  test('is taken for 45 days from the purchase', () => {
    const seller = openSeller();
    const form = unclaimed(seller);
    seller.wait(Date.parse(text(form, 'lineItems.0.boughtAt')) + 45 * DAY - seller.now());
    seller.wait(1);
    expect(refusal(claim(seller, form))).toEqual([422, 'CommissionRefundPeriodExpiredException']);
  });

  test('of an order without commission is refused', () => {
    const seller = openSeller();
    const form = orderWhere(seller, ({ status }) => status === 'FILLED_IN');
    expect(refusal(claim(seller, form))).toEqual([422, 'CommissionAmountException']);
  });

  test.each([0, 99])('of %i pieces is refused', (quantity) => {
    const seller = openSeller();
    expect(claim(seller, unclaimed(seller), quantity).status).toBe(422);
  });

  test('of a strange line is refused, one of no id is not found', () => {
    const seller = openSeller();
    const strange = seller.call('POST', CLAIMS, { lineItem: { id: 'x' }, quantity: 1 });
    expect(strange.status).toBe(422);
    expect([seller.call('GET', `${CLAIMS}/x`).status, seller.call('DELETE', `${CLAIMS}/x`).status]).toEqual([
      404, 404,
    ]);
  });

  test('has had every end, by hand and by itself', () => {
    const claims = openSeller({ offers: 2000 }).all(CLAIMS, 'refundClaims', 100);
    expect([...new Set(claims.map(({ status }) => String(status)))].toSorted()).toEqual([
      'APPEALED',
      'CANCELLED',
      'GRANTED',
      'REJECTED',
      'REJECTED_AFTER_APPEAL',
      'WAITING_FOR_PAYMENT_REFUND',
    ]);
    expect(new Set(claims.map(({ type }) => type))).toEqual(new Set(['MANUAL', 'AUTOMATIC']));
  });
});

describe('billing entries', () => {
  const read = (seller: Seller, query = '') =>
    listAt(seller.call('GET', `/billing/billing-entries?${query}`).body, 'billingEntries');

  test('are told newest first, without counts, with names in the asked language', () => {
    const seller = openSeller();
    const { body } = seller.call('GET', '/billing/billing-entries');
    expect(Object.keys(body)).toEqual(['billingEntries']);
    const times = read(seller).map((one) => text(one, 'occurredAt'));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(text(read(seller, 'type.id=SUC')[0], 'type.name')).toBe('Sales commission');
  });

  test('learn the name of their offer later', () => {
    const seller = openSeller({ switches: { purchasesPerHour: 60 } });
    seller.wait(10 * 60_000);
    const youngest = () => read(seller, 'type.id=SUC')[0];
    const id = text(youngest(), 'id');
    expect(text(youngest(), 'offer.name')).toBe('undefined');
    seller.wait(11 * 60_000);
    const older = seller
      .all('/billing/billing-entries', 'billingEntries', 100)
      .find((one) => one['id'] === id);
    expect(text(older, 'offer.name')).not.toBe('undefined');
  });

  test('are taxed or annotated, never both', () => {
    for (const { tax } of openSeller().all('/billing/billing-entries', 'billingEntries', 100))
      expect(Object.keys(tax as object)).toHaveLength(1);
  });

  test('types have three letters', () => {
    const types = openSeller().call('GET', '/billing/billing-types').body as unknown as readonly Plain[];
    expect(types.length).toBeGreaterThan(10);
    expect(types.every(({ id }) => /^[A-Z\d]{3}$/.test(String(id)))).toBe(true);
  });
});
