import { hash, pick, uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import { liveRefunds, refundedMinor, type RefundParts } from '../money/refund.ts';
import { refundByAllegro } from '../money/refund-life.ts';
import type { Moment } from '../offers/moment.ts';
import { REFUNDED_AFTER_MS, findReturn, returnOfOrder, saveReturn } from './customer-returns.ts';
import type { Order } from './order-form.ts';
import { findOrder } from './order-store.ts';
import { linesOf } from './order-sums.ts';

const REASONS = [
  ['DONT_LIKE_IT', 'W salonie wygląda inaczej niż na zdjęciu.'],
  ['DAMAGED', 'Klosz pękł w drodze.'],
  ['NOT_AS_DESCRIBED', 'Gwint jest inny niż w opisie.'],
  ['MISTAKE', 'Zamówiłem nie ten rozmiar.'],
  ['TOO_LARGE', 'Za duża do przedpokoju.'],
  ['HIDDEN_FLAW', 'Migocze po godzinie świecenia.'],
  ['NONE', ''],
  ['TRANSPORT', 'Karton przyszedł zgnieciony.'],
  ['OVERDUE_DELIVERY', 'Paczka przyszła po terminie.'],
  ['INCOMPLETE', 'Brakuje śrub do sufitu.'],
  ['OTHER_FLAW', 'Rysa na podstawie.'],
  ['DIFFERENT', 'Przyszła inna lampa.'],
  ['COUNTERFEIT', 'To nie jest oryginalna żarówka.'],
  ['NOT_NEW', 'Ślady używania na kloszu.'],
  ['TOO_SMALL', 'Za mała nad stół.'],
  ['NOT_AS_EXPECTED', 'Światło jest zbyt zimne.'],
  ['ORDERED_FOR_COMPARISON', 'Zamówiłem dwie do porównania.'],
] as const;

/** The buyer declares that he sends back what he bought, or one piece of it. */
export function arriveReturn({ state, now }: Moment, order: Order): void {
  if (returnOfOrder(state, order.id) !== null) return;
  const { seed } = state.settings;
  const [line] = linesOf(state.settings, order);
  if (line === undefined) return;
  const [reason, comment] = pick(REASONS, hash(seed, order.number, 181));
  const one = saveReturn(state, {
    id: uuidOf(seed, order.number, 182),
    number: order.number,
    orderId: order.id,
    createdAt: now,
    items: [
      { lineId: line.id, quantity: 1 + (hash(seed, order.number, 183) % line.quantity), reason, comment },
    ],
  });
  doLater(state, { kind: 'return', about: one.id, dueAt: now + REFUNDED_AFTER_MS });
}

/** The seller did nothing: Allegro gives the buyer's money back. */
export function returnOverdue(moment: Moment, returnId: string): void {
  const { state } = moment;
  const one = findReturn(state, returnId);
  const order = one === null ? null : findOrder(state, one.orderId);
  if (one === null || order === null || one.rejection !== undefined || order.paidAt === undefined) return;
  const parts = partsOf(state, order, one.items);
  if (parts !== null) refundByAllegro(moment, order, parts, 'REFUND');
}

/** Null where the seller has given something back for the line already. */
function partsOf(
  state: DemoState,
  order: Order,
  items: readonly { readonly lineId: string; readonly quantity: number }[],
): RefundParts | null {
  const before = liveRefunds(state, order.id);
  const lines = linesOf(state.settings, order);
  const lineItems = items.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    if (line === undefined || refundedMinor(before, lineId) > 0) return [];
    return [{ id: lineId, type: 'QUANTITY' as const, quantity }];
  });
  return lineItems.length === 0 ? null : { lineItems };
}
