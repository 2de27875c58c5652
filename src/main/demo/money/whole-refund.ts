import { moneyOf } from '../data/money.ts';
import type { DemoState } from '../kinds.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { sumsOf } from '../orders/order-sums.ts';
import { liveRefunds, refundedMinor, type RefundParts } from './refund.ts';

/** All of an order's payment that was not given back before; null where nothing is left. */
export function everythingLeft(state: DemoState, order: Order): RefundParts | null {
  const { currency, lines, deliveryMinor, servicesMinor } = sumsOf(state.settings, order);
  const { overpaidMinor, surcharge } = extrasOf(state.settings, order);
  const before = liveRefunds(state, order.id);
  const left = (what: string, most: number) => most - refundedMinor(before, what);
  const valued = (name: 'delivery' | 'overpaid' | 'additionalServices', most: number): RefundParts => {
    const minor = left(name, most);
    return minor > 0 ? { [name]: { value: moneyOf(minor, currency) } } : {};
  };
  const lineItems = lines.flatMap(({ id, paidMinor }) => {
    const minor = left(id, paidMinor);
    return minor > 0 ? [{ id, type: 'AMOUNT' as const, value: moneyOf(minor, currency) }] : [];
  });
  const deposits = lines.flatMap(({ id, depositMinor }) => {
    const minor = left(`deposit/${id}`, depositMinor);
    return minor > 0 ? [{ lineItemId: id, totalValue: moneyOf(minor, currency) }] : [];
  });
  const extra = surcharge === null ? 0 : left(`surcharge/${surcharge.id}`, surcharge.minor);
  const parts: RefundParts = {
    ...(lineItems.length === 0 ? {} : { lineItems }),
    ...(deposits.length === 0 ? {} : { deposits }),
    ...(surcharge === null || extra <= 0
      ? {}
      : { surcharges: [{ id: surcharge.id, value: moneyOf(extra, currency) }] }),
    ...valued('delivery', deliveryMinor),
    ...valued('overpaid', overpaidMinor),
    ...valued('additionalServices', servicesMinor),
  };
  return Object.keys(parts).length === 0 ? null : parts;
}
