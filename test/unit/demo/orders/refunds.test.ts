import { describe, expect, test } from 'vitest';
import {
  DAY,
  isPaidOnline,
  listAt,
  minorAt,
  openSeller,
  orderWhere,
  refusal,
  text,
  type Plain,
  type Seller,
} from './seller.ts';

const MINUTE = 60_000;
const COMMAND = '14e142cf-e8e0-48cc-bcf6-399b5fd90b32';
const zloty = (amount: string) => ({ amount, currency: 'PLN' });

/** An order in złoty that was paid at once and of which nothing was given back. */
function unrefunded(seller: Seller, isWanted: (form: Plain) => boolean = () => true): Plain {
  const refunded = new Set(
    seller.all('/payments/refunds', 'refunds', 100).map((one) => text(one, 'payment.id')),
  );
  return orderWhere(
    seller,
    (form) =>
      isPaidOnline(form) &&
      text(form, 'summary.totalToPay.currency') === 'PLN' &&
      !refunded.has(text(form, 'payment.id')) &&
      isWanted(form),
  );
}

const refund = (seller: Seller, form: Plain, parts: object) =>
  seller.call('POST', '/payments/refunds', {
    payment: { id: text(form, 'payment.id') },
    ...(seller.state.settings.edition === '2022'
      ? {}
      : { order: { id: form['id'] }, commandId: crypto.randomUUID() }),
    reason: 'REFUND',
    ...parts,
  });
const ofLine = (form: Plain, rest: object) => ({
  lineItems: [{ id: text(form, 'lineItems.0.id'), ...rest }],
});
const pieces = (form: Plain, quantity: number) => ofLine(form, { type: 'QUANTITY', quantity });
const amount = (form: Plain, value: string) => ofLine(form, { type: 'AMOUNT', value: zloty(value) });
const statusOf = (seller: Seller, id: unknown) =>
  text(seller.call('GET', `/payments/refunds?id=${String(id)}`).body, 'refunds.0.status');

describe('a refund', () => {
  test('is new, validated, in progress, done; the wallet is charged at its end', () => {
    const seller = openSeller();
    const form = unrefunded(seller);
    const { status, body } = refund(seller, form, pieces(form, 1));
    expect([status, body['status']]).toEqual([200, 'NEW']);
    const query = `payment.id=${text(form, 'payment.id')}&group=REFUND&wallet.type=${walletOf(form)}`;
    const charges = () =>
      listAt(seller.call('GET', `/payments/payment-operations?${query}`).body, 'paymentOperations');
    const seen = [5000, 5000, MINUTE].map((ms) => {
      expect(charges()).toEqual([]);
      seller.wait(ms);
      return statusOf(seller, body['id']);
    });
    expect(seen).toEqual(['VALIDATED', 'IN_PROGRESS', 'SUCCESS']);
    expect(charges()).toHaveLength(1);
    expect(minorAt(charges()[0], 'value')).toBe(-minorAt(body, 'totalValue'));
  });

  test('of one command is made once', () => {
    const seller = openSeller();
    const form = unrefunded(seller);
    const [one, other] = [1, 2].map(() => refund(seller, form, { commandId: COMMAND, ...pieces(form, 1) }));
    expect([other?.status, other?.body['id']]).toEqual([200, one?.body['id']]);
    const listed = seller.call('GET', `/payments/refunds?payment.id=${text(form, 'payment.id')}`).body;
    expect(listed['totalCount']).toBe(1);
  });

  test('by quantity does not follow one by amount', () => {
    const seller = openSeller();
    const form = unrefunded(seller);
    expect(refund(seller, form, amount(form, '0.01')).status).toBe(200);
    expect(refusal(refund(seller, form, pieces(form, 1)))).toEqual([422, 'TYPE_CONFLICT']);
  });

  test('counts what is still on its way', () => {
    const seller = openSeller();
    const form = unrefunded(seller);
    const quantity = Number(text(form, 'lineItems.0.quantity'));
    expect(refund(seller, form, pieces(form, quantity)).status).toBe(200);
    expect(refusal(refund(seller, form, pieces(form, 1)))).toEqual([422, 'QUANTITY_EXCEEDED']);
    expect(refusal(refund(seller, form, amount(form, '0.01')))).toEqual([422, 'REFUND_VALUE_EXCEEDED']);
  });

  test('of all pieces, one by one, comes to the last grosz', () => {
    const seller = openSeller();
    const form = unrefunded(seller, (one) => Number(text(one, 'lineItems.0.quantity')) === 3);
    const [vouchers] = listAt(form, 'lineItems.0.vouchers');
    const whole = minorAt(form, 'lineItems.0.price') * 3 - minorAt(vouchers, 'value');
    const parts = [1, 2, 3].map(() => minorAt(refund(seller, form, pieces(form, 1)).body, 'totalValue'));
    expect(parts.reduce((sum, minor) => sum + minor, 0)).toBe(whole);
  });

  test.each([
    ['nothing chosen', () => ({}), 422],
    ['more than was paid', (form: Plain) => amount(form, '999999.00'), 422],
    ['nothing at all', (form: Plain) => amount(form, '0.00'), 422],
    [
      'another currency',
      (form: Plain) => ofLine(form, { type: 'AMOUNT', value: { amount: '1.00', currency: 'CZK' } }),
      422,
    ],
    ['half a piece', (form: Plain) => pieces(form, 0.5), 422],
    ['a strange line', () => ({ lineItems: [{ id: COMMAND, type: 'QUANTITY', quantity: 1 }] }), 422],
    ['too much delivery', () => ({ delivery: { value: zloty('100.00') } }), 422],
    ['an overpayment that was none', () => ({ overpaid: { value: zloty('100.00') } }), 422],
    ['a surcharge that was none', () => ({ surcharges: [{ id: COMMAND, value: zloty('1.00') }] }), 422],
    ['a command that is no UUID', (form: Plain) => ({ ...pieces(form, 1), commandId: '7' }), 422],
    ['another order', (form: Plain) => ({ ...pieces(form, 1), order: { id: COMMAND } }), 422],
    ['another payment', (form: Plain) => ({ ...pieces(form, 1), payment: { id: COMMAND } }), 404],
    ['a long comment', (form: Plain) => ({ ...pieces(form, 1), sellerComment: 'x'.repeat(251) }), 422],
  ])('of %s is refused', (_, parts, status) => {
    const seller = openSeller();
    const form = unrefunded(seller);
    expect(refund(seller, form, parts(form)).status).toBe(status);
  });

  test('without its order or command is refused, but not in 2022', () => {
    const sent = (form: Plain) => ({
      payment: { id: text(form, 'payment.id') },
      reason: 'REFUND',
      ...pieces(form, 1),
    });
    const [today, former] = (['2026', '2022'] as const).map((edition) => {
      const seller = openSeller({ edition });
      return seller.call('POST', '/payments/refunds', sent(unrefunded(seller))).status;
    });
    expect([today, former]).toEqual([422, 200]);
  });

  test('of cash on delivery is refused in Poland', () => {
    const seller = openSeller();
    const form = orderWhere(
      seller,
      (one) =>
        text(one, 'payment.type') === 'CASH_ON_DELIVERY' && text(one, 'marketplace.id') === 'allegro-pl',
    );
    expect(refusal(refund(seller, form, pieces(form, 1)))).toEqual([422, 'COD_MARKETPLACE_NOT_SUPPORTED']);
  });

  test('that no wallet covers is cancelled after a day', () => {
    const seller = openSeller({ edition: '2022' });
    // What came since the last payout cannot cover the refunds of all that was paid before.
    const forms = seller.all('/order/checkout-forms', 'checkoutForms', 100).filter(isPaidOnline);
    const ids = forms.map(
      (form) => refund(seller, form, pieces(form, Number(text(form, 'lineItems.0.quantity')))).body['id'],
    );
    seller.wait(DAY + 2 * MINUTE);
    const statuses = ids.filter((id) => id !== undefined).map((id) => statusOf(seller, id));
    expect(new Set(statuses)).toEqual(new Set(['SUCCESS', 'CANCELED']));
  });

  test('of today takes from another operator’s wallet what its own lacks', () => {
    const seller = openSeller();
    const forms = seller.all('/order/checkout-forms', 'checkoutForms', 100).filter(isPaidOnline);
    for (const form of forms) refund(seller, form, pieces(form, 1));
    seller.wait(DAY);
    const types = seller
      .all('/payments/payment-operations?group=REFUND', 'paymentOperations', 50)
      .map(({ type }) => type);
    expect(types.filter((type) => type === 'PROVIDER_REFUND_TRANSFER_CHARGE').length).toBeGreaterThan(1);
  });
});

function walletOf(form: Plain): string {
  return text(form, 'payment.type') === 'EXTENDED_TERM' ? 'WAITING' : 'AVAILABLE';
}

describe('payment operations', () => {
  test('tell the available wallet, the newest first, unless the one waited for is asked', () => {
    const seller = openSeller();
    const read = (query: string) =>
      listAt(seller.call('GET', `/payments/payment-operations?${query}`).body, 'paymentOperations');
    const times = read('').map((one) => text(one, 'occurredAt'));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(read('').map((one) => text(one, 'wallet.type')))).toEqual(new Set(['AVAILABLE']));
    expect(new Set(read('wallet.type=WAITING').map((one) => text(one, 'wallet.type')))).toEqual(
      new Set(['WAITING']),
    );
  });

  test.each([
    ['2026', 23],
    ['2022', 13],
  ] as const)('of %s are of %i kinds, each in its group', (edition, kinds) => {
    const seller = openSeller({ edition });
    const all = seller.all('/payments/payment-operations', 'paymentOperations', 50);
    expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThanOrEqual(kinds);
    const groupOf = (type: string) => all.find((one) => one['type'] === type)?.['group'];
    expect(['CONTRIBUTION', 'PAYOUT', 'REFUND_CHARGE', 'BLOCKADE'].map(groupOf)).toEqual([
      'INCOME',
      'OUTCOME',
      'REFUND',
      'BLOCKADES',
    ]);
  });
});

test('a deferred payment is waited for, and becomes the seller’s own after its term', () => {
  const seller = openSeller();
  const form = orderWhere(
    seller,
    (one) => text(one, 'payment.type') === 'EXTENDED_TERM' && one['status'] === 'READY_FOR_PROCESSING',
  );
  const read = (type: string) => {
    const query = `wallet.type=${type}&payment.id=${text(form, 'payment.id')}`;
    return listAt(seller.call('GET', `/payments/payment-operations?${query}`).body, 'paymentOperations');
  };
  expect([read('WAITING').length, read('AVAILABLE').length]).toEqual([1, 0]);
  seller.wait(31 * DAY);
  expect(read('WAITING').reduce((sum, one) => sum + minorAt(one, 'value'), 0)).toBe(0);
  expect(minorAt(read('AVAILABLE')[0], 'value')).toBe(minorAt(form, 'payment.paidAmount'));
});

test.each([
  ['/payments/payment-operations?limit=51', 422],
  ['/payments/payment-operations?offset=10001', 422],
  ['/payments/payment-operations?payment.id=7', 422],
  ['/payments/payment-operations?group=NOPE', 422],
  ['/payments/refunds?limit=101', 422],
  ['/payments/refunds?status=NOPE', 422],
  ['/order/customer-returns?limit=1001', 400],
  ['/order/refund-claims?limit=101', 422],
  ['/billing/billing-entries?limit=101', 422],
  ['/billing/billing-entries?offset=10001', 422],
])('%s is refused', (address, status) => {
  expect(openSeller().call('GET', address).status).toBe(status);
});
