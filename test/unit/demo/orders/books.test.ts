import { describe, expect, test } from 'vitest';
import { restore, serialise } from '../../../../src/main/demo/state.ts';
import { listAt, minorAt, openSeller, text, total, type Plain, type Seller } from './seller.ts';

const DAYS = 10;
const OPERATIONS = '/payments/payment-operations';

type Books = {
  readonly forms: readonly Plain[];
  readonly operations: readonly Plain[];
  readonly refunds: readonly Plain[];
  readonly entries: readonly Plain[];
  readonly claims: readonly Plain[];
};

/** Everything that has to do with money, oldest first. */
function readBooks(seller: Seller): Books {
  const operationsOf = (type: string) =>
    seller.all(`${OPERATIONS}?wallet.type=${type}`, 'paymentOperations', 50).toReversed();
  return {
    forms: seller.all('/order/checkout-forms', 'checkoutForms', 100),
    operations: [...operationsOf('AVAILABLE'), ...operationsOf('WAITING')],
    refunds: seller.all('/payments/refunds', 'refunds', 100),
    entries: seller.all('/billing/billing-entries', 'billingEntries', 100).toReversed(),
    claims: seller.all('/order/refund-claims', 'refundClaims', 100),
  };
}

/** The seller gives back what was delivered to her, and claims the commission. */
function workOff(seller: Seller, day: number): void {
  const returns = seller.all('/order/customer-returns', 'customerReturns', 100);
  const delivered = returns.filter(({ id }) => Number.parseInt(String(id).slice(0, 2), 16) % 3 === day % 3);
  for (const one of delivered) {
    const form = seller.call('GET', `/order/checkout-forms/${text(one, 'orderId')}`).body;
    const lineId = text(form, 'lineItems.0.id');
    const isToday = seller.state.settings.edition === '2026';
    const command = `00000000-0000-4000-8000-${text(one, 'id').slice(-12)}`;
    const sent = {
      payment: { id: text(form, 'payment.id') },
      reason: 'REFUND',
      lineItems: [{ id: lineId, type: 'QUANTITY', quantity: 1 }],
      ...(isToday ? { order: { id: form['id'] }, commandId: command } : {}),
    };
    seller.call('POST', '/payments/refunds', sent);
    seller.call('POST', '/order/refund-claims', { lineItem: { id: lineId }, quantity: 1 });
  }
}

function playedBooks(seed: number, edition: '2022' | '2026'): Books {
  const seller = openSeller({ seed, edition, switches: { purchasesPerHour: seed === 2 ? 1 : 0 } });
  for (let day = 1; day <= DAYS; day += 1) {
    expect(seller.passDay().status).toBe(200);
    workOff(seller, day);
  }
  return readBooks(seller);
}

const ofType = (list: readonly Plain[], ...types: readonly string[]): readonly Plain[] =>
  list.filter((one) => types.includes(String(one['type'])));
const about = (list: readonly Plain[], path: string, id: string): readonly Plain[] =>
  list.filter((one) => text(one, path) === id);

describe.each([
  [1, '2026'],
  [2, '2026'],
  [3, '2026'],
  [77, '2026'],
  [1, '2022'],
] as const)('after ten days of seed %i, edition %s', (seed, edition) => {
  const { forms, operations, refunds, entries, claims } = playedBooks(seed, edition);

  test('there is something to balance', () => {
    expect(forms.length).toBeGreaterThan(100);
    expect(ofType(operations, 'REFUND_CHARGE').length).toBeGreaterThan(5);
    expect(ofType(operations, 'PAYOUT').length).toBeGreaterThan(2);
    expect(claims.filter(({ status }) => status === 'GRANTED').length).toBeGreaterThan(2);
  });

  test('an order comes to the sum of its parts', () => {
    for (const form of forms) {
      const lines = listAt(form, 'lineItems').map(
        (line) =>
          (minorAt(line, 'price') + minorAt(line, 'deposit.price')) * Number(line['quantity']) +
          total(listAt(line, 'selectedAdditionalServices'), 'price') -
          total(listAt(line, 'vouchers'), 'value'),
      );
      const parts = lines.reduce((sum, minor) => sum + minor, minorAt(form, 'delivery.cost'));
      if (form['status'] !== 'BOUGHT') expect(minorAt(form, 'summary.totalToPay')).toBe(parts);
    }
  });

  test('every payment is in a wallet, to the grosz', () => {
    for (const form of forms) {
      const mine = about(operations, 'payment.id', text(form, 'payment.id'));
      const paid = minorAt(form, 'payment.paidAmount') + minorAt(form, 'payment.reconciliation');
      const isPaid = minorAt(form, 'payment.paidAmount') > 0;
      expect(total(ofType(mine, 'CONTRIBUTION'), 'value')).toBe(isPaid ? paid : 0);
      expect(total(ofType(mine, 'SURCHARGE'), 'value')).toBe(total(listAt(form, 'surcharges'), 'paidAmount'));
    }
  });

  test('what was refunded left a wallet, and was never more than was paid', () => {
    for (const form of forms) {
      const id = text(form, 'payment.id');
      const mine = about(operations, 'payment.id', id);
      const charged = 0 - total(ofType(mine, 'REFUND_CHARGE', 'REFUND_CANCEL'), 'value');
      const done = about(refunds, 'payment.id', id).filter(({ status }) => status === 'SUCCESS');
      expect(charged).toBe(total(done, 'totalValue'));
      expect(charged).toBeLessThanOrEqual(total(ofType(mine, 'CONTRIBUTION', 'SURCHARGE'), 'value'));
    }
  });

  test('a wallet’s balance is the sum of what came and went, and never below nothing', () => {
    const balances = new Map<string, number>();
    for (const { wallet, value } of operations) {
      const key = `${text(wallet, 'paymentOperator')}/${text(wallet, 'type')}/${text(value, 'currency')}`;
      const balance = (balances.get(key) ?? 0) + minorAt({ value }, 'value');
      expect(minorAt(wallet, 'balance')).toBe(balance);
      expect(balance).toBeGreaterThanOrEqual(0);
      balances.set(key, balance);
    }
    expect(balances.size).toBeGreaterThan(2);
  });

  test('the account’s balance is the sum of its entries', () => {
    const balances = new Map<string, number>();
    for (const entry of entries) {
      const currency = text(entry, 'value.currency');
      const balance = (balances.get(currency) ?? 0) + minorAt(entry, 'value');
      expect(minorAt(entry, 'balance')).toBe(balance);
      balances.set(currency, balance);
    }
  });

  test('fees taken from the wallets are the fees paid in the account', () => {
    const taken = total(ofType(operations, 'DEDUCTION_CHARGE', 'DEDUCTION_INCREASE'), 'value');
    const paid = entries.filter((entry) => ['PAD', 'DPR'].includes(text(entry, 'type.id')));
    expect(total(paid, 'value')).toBe(-taken);
    expect(taken).toBeLessThan(0);
  });

  test('granted claims came back to the account, and were never more than the commission', () => {
    for (const form of forms) {
      const mine = about(entries, 'order.id', text(form, 'id'));
      const byType = (...types: readonly string[]) =>
        total(
          mine.filter((entry) => types.includes(text(entry, 'type.id'))),
          'value',
        );
      const lines = new Set(listAt(form, 'lineItems').map(({ id }) => id));
      const granted = claims.filter(
        (claim) => claim['status'] === 'GRANTED' && lines.has(text(claim, 'lineItem.id')),
      );
      const wanted = granted.reduce((sum, one) => sum + Math.round(Number(commissionOf(one)) * 100), 0);
      expect(byType('REF')).toBe(wanted);
      expect(wanted).toBeLessThanOrEqual(-byType('SUC', 'FSF', 'BRG'));
      const isReady = form['status'] === 'READY_FOR_PROCESSING';
      if (isReady) expect(byType('SUC', 'FSF', 'BRG')).toBeLessThan(0);
    }
  });

  test('every refund and claim has an end or is young', () => {
    const open = refunds.filter(({ status }) => ['NEW', 'VALIDATED', 'IN_PROGRESS'].includes(String(status)));
    const latest = Math.max(...forms.map((form) => Date.parse(text(form, 'updatedAt'))));
    for (const { createdAt } of open)
      expect(latest - Date.parse(String(createdAt))).toBeLessThan(25 * 3_600_000);
  });
});

function commissionOf(claim: Plain): unknown {
  return (claim['commission'] as { readonly amount: number }).amount;
}

test('the same seed brings the same days', () => {
  const [one, other] = [openSeller({ seed: 5 }), openSeller({ seed: 5 })];
  for (let day = 0; day < 3; day += 1) expect(one.passDay()).toEqual(other.passDay());
  expect(readBooks(one)).toEqual(readBooks(other));
});

test('books made again from their tables go on as before', () => {
  const seller = openSeller({ seed: 6 });
  seller.passDay();
  const again = openSeller({ seed: 6, restored: restore(serialise(seller.state)), now: seller.now() });
  expect(readBooks(again)).toEqual(readBooks(seller));
  expect(again.passDay()).toEqual(seller.passDay());
  expect(readBooks(again)).toEqual(readBooks(seller));
});

test('a day brings orders, messages, returns, ratings, and now and then an issue or a cancellation', () => {
  const seller = openSeller({ seed: 4 });
  const sums = new Map<string, number>();
  for (let day = 0; day < DAYS; day += 1) {
    const { arrived } = seller.passDay().body as { readonly arrived: Readonly<Record<string, number>> };
    for (const [kind, count] of Object.entries(arrived)) sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  const kinds = ['orders', 'messages', 'returns', 'issues', 'ratings', 'cancellations'];
  expect([...sums.keys()]).toEqual(kinds);
  expect(kinds.filter((kind) => (sums.get(kind) ?? 0) === 0)).toEqual([]);
  expect(sums.get('orders')).toBeGreaterThan(60);
});

test('a day brings as many orders as it is told to', () => {
  const seller = openSeller();
  expect(seller.passDay({ orders: 3 }).body).toMatchObject({ day: 1, arrived: { orders: 3 } });
  expect(seller.passDay({ orders: -1 }).status).toBe(400);
  expect(seller.passDay({ orders: 'many' }).status).toBe(400);
});
