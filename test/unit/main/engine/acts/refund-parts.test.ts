import { describe, expect, it } from 'vitest';
import type { OrderState } from '../../../../../src/main/engine/acts/order-state.ts';
import {
  alreadyRefunded,
  type EarlierRefund,
  refundAmount,
} from '../../../../../src/main/engine/acts/refund-parts.ts';

const pln = (amount: string) => ({ amount, currency: 'PLN' });

const ORDER: OrderState = {
  status: 'READY_FOR_PROCESSING',
  fulfillment: 'NEW',
  provider: 'SELLER',
  revision: '819b5836',
  buyerId: '1',
  person: 'jan',
  order: 'Lampa × 3, Kabel × 1',
  total: pln('308.98'),
  payment: { id: 'p', type: 'ONLINE', isPaid: true },
  delivery: pln('8.99'),
  isSent: 'NONE',
  lines: [
    { id: 'lamp', offerId: '1', name: 'Lampa', quantity: 3, price: pln('89.99') },
    { id: 'cable', offerId: '2', name: 'Kabel', quantity: 1, price: pln('30.02') },
  ],
};

const refund = (change: Partial<EarlierRefund>): EarlierRefund => ({
  id: 'r',
  status: 'SUCCESS',
  total: pln('89.99'),
  lineItems: [],
  delivery: false,
  ...change,
});

describe('a refund', () => {
  it('costs its pieces, and the delivery where that goes back too', () => {
    const lineItems = [
      { id: 'lamp', quantity: 2 },
      { id: 'cable', quantity: 1 },
    ];
    expect(refundAmount(ORDER, { lineItems })).toEqual(pln('210.00'));
    expect(refundAmount(ORDER, { lineItems, delivery: true })).toEqual(pln('218.99'));
    expect(refundAmount({ ...ORDER, delivery: pln('0.00') }, { delivery: true })).toEqual(pln('0.00'));
  });

  it.each([
    ['nothing was given back', [], 3, null],
    ['one piece was, two are left', [refund({ lineItems: [{ id: 'lamp', quantity: 1 }] })], 2, null],
    [
      'one piece was, and three are asked for',
      [refund({ lineItems: [{ id: 'lamp', quantity: 1 }] })],
      3,
      'Lampa',
    ],
    ['an amount was', [refund({ lineItems: [{ id: 'lamp', quantity: null }] })], 1, 'Lampa'],
    [
      'it was called off',
      [refund({ status: 'CANCELED', lineItems: [{ id: 'lamp', quantity: 3 }] })],
      3,
      null,
    ],
    ['another item was', [refund({ lineItems: [{ id: 'cable', quantity: 1 }] })], 3, null],
  ])('when %s', (_, refunds, quantity, stopped) => {
    expect(alreadyRefunded(ORDER, refunds, { lineItems: [{ id: 'lamp', quantity }] })).toBe(stopped);
  });

  it('gives the delivery back once', () => {
    expect(alreadyRefunded(ORDER, [refund({ delivery: true })], { delivery: true })).toBe('');
    expect(alreadyRefunded(ORDER, [refund({ delivery: true })], { lineItems: [] })).toBe(null);
  });
});
