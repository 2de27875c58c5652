import { done, refused } from '../answers.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { changeOrder } from './change-order.ts';
import { isRefusal, orderNamed, staleRevision } from './order-named.ts';
import { linesOf, type Line } from './order-sums.ts';

type Sent = {
  readonly lineItems: readonly {
    readonly id: string;
    readonly serialNumbers: { readonly entries: readonly { readonly value: string }[] };
  }[];
};

/** Allegro keeps its own number to itself. */
const MOST_CHANGES = 20;

/** POST /order/checkout-forms/{id}/serial-numbers: of the lines it names, all at once. */
export function setSerialNumbers(context: Context): DemoAnswer {
  const { state, now, json } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  const stale = staleRevision(context, order);
  if (stale !== null) return stale;
  const { lineItems } = json as Sent;
  const wrong = refusalOf(lineItems, linesOf(state.settings, order));
  if (wrong !== null) return wrong;
  if ((order.changes ?? 0) >= MOST_CHANGES)
    return refused(
      'lineItems',
      'The serial numbers were changed too often.',
      'TooManyModificationsException',
    );
  const numbers = lineItems.map(({ id, serialNumbers }) => [
    id,
    serialNumbers.entries.map(({ value }) => value),
  ]);
  changeOrder({ state, now }, order, {
    serialNumbers: { ...order.serialNumbers, ...Object.fromEntries(numbers) },
  });
  return done();
}

function refusalOf(sent: Sent['lineItems'], lines: readonly Line[]): DemoAnswer | null {
  if (new Set(sent.map(({ id }) => id)).size < sent.length)
    return refused('lineItems', 'A line item is named twice.', 'DuplicatedLineItemException');
  for (const { id, serialNumbers } of sent) {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return oneError(404, 'LineItemNotFoundException', `Line item ${id} not found.`);
    const values = serialNumbers.entries.map(({ value }) => value);
    if (values.length > line.quantity)
      return refused('lineItems', 'There are more serial numbers than pieces.', 'SerialNumbersLimitExceeded');
    if (values.some((value) => value.trim() === '')) return refused('lineItems', 'A serial number is empty.');
    if (new Set(values).size < values.length)
      return refused('lineItems', 'A serial number is told twice.', 'DuplicatedSerialNumberException');
  }
  return null;
}
