import { uuidOf } from '../data/dice.ts';
import type { DemoSettings } from '../kinds.ts';
import { DELIVERY_METHODS } from '../settings/shipping-rates.ts';
import type { Order } from './order-form.ts';

export type PaymentType = 'ONLINE' | 'CASH_ON_DELIVERY' | 'WIRE_TRANSFER' | 'SPLIT_PAYMENT' | 'EXTENDED_TERM';
export type Provider = 'PAYU' | 'P24' | 'AF' | 'OFFLINE' | 'EPT';

/** Allegro makes up for a lower price: in the payment itself, or later in the billing. */
export type MadeUpFor = { readonly eachMinor: number; readonly by: 'WALLET' | 'BILLING' };

/** How an order was made: payment, delivery and what goes with it. Amounts in hundredths. */
export type Extras = {
  readonly paymentId: string;
  readonly payment: {
    readonly type: PaymentType;
    readonly provider: Provider;
    readonly isAllegroPay: boolean;
  };
  readonly method: (typeof DELIVERY_METHODS)[number];
  readonly isLocker: boolean;
  readonly isSmart: boolean;
  readonly deliveryMinor: number;
  readonly service: { readonly id: string; readonly name: string; readonly priceMinor: number } | null;
  readonly voucherMinor: number;
  readonly depositMinor: number;
  readonly surcharge: { readonly id: string; readonly minor: number } | null;
  readonly overpaidMinor: number;
  readonly madeUpFor: MadeUpFor | null;
  /** The seller's own discount of each piece. */
  readonly discountMinor: number;
  readonly discount: string | null;
  readonly invoice: 'none' | 'company' | 'person';
  readonly hasSerialNumbers: boolean;
};

const PAYMENTS: readonly (readonly [PaymentType, Provider])[] = [
  ['ONLINE', 'AF'],
  ['ONLINE', 'P24'],
  ['ONLINE', 'PAYU'],
  ['ONLINE', 'AF'],
  ['CASH_ON_DELIVERY', 'OFFLINE'],
  ['ONLINE', 'AF'],
  ['WIRE_TRANSFER', 'P24'],
  ['ONLINE', 'P24'],
  ['EXTENDED_TERM', 'EPT'],
  ['ONLINE', 'AF'],
  ['SPLIT_PAYMENT', 'PAYU'],
];

const OWN_DISCOUNTS = [
  'COUPON',
  'UNIT_PERCENTAGE_DISCOUNT',
  'WHOLESALE_PRICE_LIST',
  'BUNDLE',
  'LARGE_ORDER_DISCOUNT',
  'TURNOVER_DISCOUNT',
];

/** All of it follows from the order's number, so that every kind comes round. */
export function extrasOf({ seed, edition }: DemoSettings, order: Order): Extras {
  const turn = Math.abs(order.number);
  const isToday = edition === '2026';
  const payment = paymentOf(turn, isToday);
  const method = DELIVERY_METHODS[turn % 2 === 0 ? 0 : 1];
  const isSmart = turn % 3 === 0;
  const every = (step: number, at: number): boolean => turn % step === at;
  return {
    paymentId: uuidOf(seed, order.number, 146),
    payment,
    method,
    isLocker: turn % 2 === 0,
    isSmart,
    deliveryMinor: isSmart ? 0 : Math.round(Number(method.price) * 100),
    service: every(6, 1) ? { id: uuidOf(seed, 1, 147), name: 'Pakowanie na prezent', priceMinor: 999 } : null,
    voucherMinor: isToday && every(15, 4) ? 500 : 0,
    depositMinor: isToday && every(11, 2) ? 50 : 0,
    surcharge: every(13, 6) ? { id: uuidOf(seed, order.number, 148), minor: 700 } : null,
    overpaidMinor: every(14, 12) && payment.provider !== 'OFFLINE' ? 300 : 0,
    ...discountOf(turn),
    invoice: every(4, 0) ? 'company' : every(4, 2) ? 'person' : 'none',
    hasSerialNumbers: every(9, 1),
  };
}

/** Allegro's own wallet came after 2022. */
function paymentOf(turn: number, isToday: boolean): Extras['payment'] {
  const [type, provider] = PAYMENTS[turn % PAYMENTS.length] ?? ['ONLINE', 'P24'];
  const known = provider === 'AF' && !isToday ? 'PAYU' : provider;
  return { type, provider: known, isAllegroPay: type === 'ONLINE' && turn % 4 === 3 };
}

function discountOf(turn: number): Pick<Extras, 'madeUpFor' | 'discountMinor' | 'discount'> {
  if (turn % 10 === 3)
    return {
      madeUpFor: { eachMinor: 150, by: turn % 20 === 3 ? 'WALLET' : 'BILLING' },
      discountMinor: 150,
      discount: 'CAMPAIGN',
    };
  if (turn % 10 !== 7) return { madeUpFor: null, discountMinor: 0, discount: null };
  const discount = OWN_DISCOUNTS[Math.floor(turn / 10) % OWN_DISCOUNTS.length] ?? null;
  return { madeUpFor: null, discountMinor: 100, discount };
}
