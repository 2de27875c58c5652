import { parseAmountMinor } from '../../../shared/domain/money.ts';
import { must } from '../../../shared/errors.ts';
import type { OrderState, Price } from './order-state.ts';

/** What a seller gives back of an order. */
export type RefundParts = {
  readonly lineItems?: readonly { readonly id: string; readonly quantity: number }[] | null | undefined;
  readonly delivery?: boolean | null | undefined;
};

export type EarlierRefund = {
  readonly id: string;
  readonly status: string;
  readonly total: Price;
  readonly lineItems: readonly { readonly id: string; readonly quantity: number | null }[];
  readonly delivery: boolean;
};

const CALLED_OFF = ['CANCELED', 'VALIDATE_FAILED'];
const UNDER_WAY = ['NEW', 'VALIDATED', 'IN_PROGRESS'];

export function isUnderWay({ status }: EarlierRefund): boolean {
  return UNDER_WAY.includes(status);
}

/** Free delivery is nothing to give back. */
export function costs(price: Price | null): boolean {
  return price !== null && minor(price) > 0;
}

/** What the parts cost, in the order's currency. */
export function refundAmount(order: OrderState, parts: RefundParts): Price {
  const lines = (parts.lineItems ?? []).map(({ id, quantity }) => {
    const line = order.lines.find((one) => one.id === id);
    return line ? minor(line.price) * quantity : 0;
  });
  const delivery = parts.delivery && order.delivery ? minor(order.delivery) : 0;
  const sum = lines.reduce((total, one) => total + one, delivery);
  return { amount: (sum / 100).toFixed(2), currency: order.total.currency };
}

/** Which part was given back before, so that it cannot be given back again: its name; "" for the delivery. */
export function alreadyRefunded(
  order: OrderState,
  refunds: readonly EarlierRefund[],
  parts: RefundParts,
): string | null {
  const valid = refunds.filter(({ status }) => !CALLED_OFF.includes(status));
  if (parts.delivery && valid.some(({ delivery }) => delivery)) return '';
  const over = (parts.lineItems ?? []).find(({ id, quantity }) => {
    const line = order.lines.find((one) => one.id === id);
    const parts = valid.flatMap((refund) => refund.lineItems.filter((one) => one.id === id));
    // One that was refunded by an amount cannot be refunded by pieces.
    if (parts.some((part) => part.quantity === null)) return true;
    const before = parts.reduce((sum, part) => sum + (part.quantity ?? 0), 0);
    return before + quantity > (line?.quantity ?? 0);
  });
  return over ? (order.lines.find(({ id }) => id === over.id)?.name ?? '?') : null;
}

function minor({ amount }: Price): number {
  return must(parseAmountMinor(amount), 'an amount of Allegro');
}
