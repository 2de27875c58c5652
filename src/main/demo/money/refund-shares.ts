import { refused } from '../answers.ts';
import { minorOf } from '../data/money.ts';
import type { Money } from '../data/offer-document.ts';
import type { DemoAnswer, DemoState } from '../kinds.ts';
import { extrasOf } from '../orders/order-extras.ts';
import type { Order } from '../orders/order-form.ts';
import { sumsOf, type Line } from '../orders/order-sums.ts';
import { liveRefunds, refundedMinor, type Refund, type RefundParts } from './refund.ts';

/** What each part comes to, in hundredths, or the answer that refuses. */
export type Shares =
  | { readonly ok: true; readonly shares: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly answer: DemoAnswer };

type Share = { readonly what: string; readonly path: string; readonly minor: number; readonly most: number };

/** Nothing is given back twice, and nothing that was not paid. */
export function sharesOf(state: DemoState, order: Order, parts: RefundParts): Shares {
  const before = liveRefunds(state, order.id);
  const { lines } = sumsOf(state.settings, order);
  const wrong = wrongLines(parts, lines, before);
  if (wrong !== null) return { ok: false, answer: wrong };
  const all = [...lineShares(parts, lines, before), ...otherShares(state, order, parts)];
  if (all.length === 0) return no('lineItems', 'Nothing is chosen to be refunded.', 'NothingToRefund');
  const currency = moneyIn(parts).find((money) => money.currency !== order.price.currency);
  if (currency !== undefined) return no('currency', `The currency must be ${order.price.currency}.`);
  for (const { what, path, minor, most } of all) {
    if (!(minor > 0)) return no(path, 'The amount must be more than zero.');
    if (minor > most - refundedMinor(before, what))
      return no(path, 'The amount exceeds what is left to refund.', 'REFUND_VALUE_EXCEEDED');
  }
  return { ok: true, shares: Object.fromEntries(all.map(({ what, minor }) => [what, minor])) };
}

function no(path: string, message: string, code?: string): Shares {
  return { ok: false, answer: refused(path, message, code) };
}

function wrongLines(
  { lineItems = [] }: RefundParts,
  lines: readonly Line[],
  before: readonly Refund[],
): DemoAnswer | null {
  if (new Set(lineItems.map(({ id }) => id)).size < lineItems.length)
    return refused('lineItems', 'A line item is named twice.');
  for (const { id, type, quantity = 0 } of lineItems) {
    const line = lines.find((one) => one.id === id);
    if (line === undefined)
      return refused('lineItems', `Line item ${id} is not of this payment.`, 'LINE_ITEM_NOT_FOUND');
    const former = before.flatMap(({ parts }) => parts.lineItems ?? []).filter((one) => one.id === id);
    if (type === 'QUANTITY' && former.some((one) => one.type === 'AMOUNT'))
      return refused('lineItems.type', 'The type conflicts with historical types.', 'TYPE_CONFLICT');
    const taken = former.reduce((pieces, one) => pieces + (one.quantity ?? 0), 0);
    if (
      type === 'QUANTITY' &&
      (!Number.isInteger(quantity) || quantity < 1 || taken + quantity > line.quantity)
    )
      return refused(
        'lineItems.quantity',
        'The quantity exceeds what is left to refund.',
        'QUANTITY_EXCEEDED',
      );
  }
  return null;
}

function lineShares(
  { lineItems = [] }: RefundParts,
  lines: readonly Line[],
  before: readonly Refund[],
): readonly Share[] {
  return lineItems.flatMap(({ id, type, quantity = 0, value }) => {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return [];
    const most = line.paidMinor;
    const former = before.flatMap(({ parts }) => parts.lineItems ?? []).filter((one) => one.id === id);
    const pieces = former.reduce((sum, one) => sum + (one.quantity ?? 0), quantity);
    // The last pieces take what rounding has left of the line.
    const rest = most - refundedMinor(before, id);
    const part = Math.floor((most * quantity) / line.quantity);
    const minor = type === 'AMOUNT' ? amountOf(value) : pieces === line.quantity ? rest : part;
    return [{ what: id, path: 'lineItems', minor, most }];
  });
}

function otherShares({ settings }: DemoState, order: Order, parts: RefundParts): readonly Share[] {
  const { lines, deliveryMinor, servicesMinor } = sumsOf(settings, order);
  const { overpaidMinor, surcharge } = extrasOf(settings, order);
  const { deposits = [], surcharges = [] } = parts;
  const ofDeposits = deposits.map(({ lineItemId, totalValue }) => ({
    what: `deposit/${lineItemId}`,
    path: 'deposits',
    minor: amountOf(totalValue),
    most: lines.find(({ id }) => id === lineItemId)?.depositMinor ?? 0,
  }));
  const ofSurcharges = surcharges.map(({ id, value }) => ({
    what: `surcharge/${id}`,
    path: 'surcharges',
    minor: amountOf(value),
    most: surcharge?.id === id ? (surcharge?.minor ?? 0) : 0,
  }));
  const plain = [
    ['delivery', parts.delivery, deliveryMinor],
    ['overpaid', parts.overpaid, overpaidMinor],
    ['additionalServices', parts.additionalServices, servicesMinor],
  ] as const;
  const ofPlain = plain.flatMap(([what, part, most]) =>
    part?.value === undefined ? [] : [{ what, path: what, minor: amountOf(part.value), most }],
  );
  return [...ofDeposits, ...ofSurcharges, ...ofPlain];
}

function amountOf(money: Money | null | undefined): number {
  return money === null || money === undefined ? 0 : minorOf(money.amount);
}

function moneyIn(parts: RefundParts): readonly Money[] {
  const { lineItems = [], deposits = [], surcharges = [], delivery, overpaid, additionalServices } = parts;
  const all = [
    ...lineItems.map(({ value }) => value),
    ...deposits.map(({ totalValue }) => totalValue),
    ...surcharges.map(({ value }) => value),
    ...[delivery, overpaid, additionalServices].map((part) => part?.value),
  ];
  return all.filter((money) => money !== undefined && money !== null);
}
