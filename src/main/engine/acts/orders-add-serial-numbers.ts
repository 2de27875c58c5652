import { z } from 'zod';
import { err, ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

const input = z.strictObject({ serialNumbers: z.array(z.string().trim().min(1).max(255)).max(1000) });

/** Those that Allegro has for this item are replaced. */
export const addSerialNumbers = act({
  name: 'orders.add-serial-numbers',
  collection: 'order-items',
  words: { en: 'Enter serial numbers', pl: 'Podaj numery seryjne' },
  editions: ['2026'],
  input,
  look: async ({ http, key }) => {
    const { getCheckoutForm } = await import('../allegro/endpoints/orders.ts');
    const { orderId, lineId } = partsOf(key);
    const answer = await http.call(getCheckoutForm, { params: { id: orderId } });
    if (!answer.ok) return answer;
    const { status, buyer, lineItems, revision } = answer.value.value;
    const line = lineItems.find(({ id }) => id === lineId);
    if (line === undefined) return err({ kind: 'not-found', message: 'The order has no such item.' });
    return ok({
      isCancelled: status === 'CANCELLED',
      revision: revision ?? null,
      person: buyer.login,
      item: `${line.offer.name} × ${line.quantity}`,
      quantity: line.quantity,
      numbers: (line.serialNumbers?.entries ?? []).map(({ value }) => value ?? ''),
    });
  },
  stops: ({ isCancelled, quantity, numbers }, { serialNumbers }) => {
    if (isCancelled)
      return { en: 'The order was cancelled meanwhile.', pl: 'Zamówienie w międzyczasie anulowano.' };
    if (isSame(numbers, serialNumbers))
      return { en: 'Allegro has these numbers already.', pl: 'Allegro ma już te numery.' };
    if (new Set(serialNumbers).size < serialNumbers.length)
      return { en: 'A number is there twice.', pl: 'Jeden z numerów powtarza się.' };
    if (serialNumbers.length <= quantity) return null;
    return { en: `There are only ${quantity} pieces.`, pl: `Sztuk jest tylko ${quantity}.` };
  },
  tells: ({ person, item, numbers }, { serialNumbers }) => {
    const [given, had] = [serialNumbers.join(', '), numbers.join(', ')];
    return {
      person,
      amount: null,
      order: item,
      says: [
        { en: `Serial numbers: ${given}`, pl: `Numery seryjne: ${given}` },
        ...(had === '' ? [] : [{ en: `Instead of: ${had}`, pl: `Zamiast: ${had}` }]),
      ],
    };
  },
  send: async ({ http, key, input: { serialNumbers }, state: { revision } }) => {
    const { addSerialNumbers: setNumbers } = await import('../allegro/endpoints/orders.ts');
    const { orderId, lineId } = partsOf(key);
    const entries = serialNumbers.map((value) => ({ value }));
    const json = { lineItems: [{ id: lineId, serialNumbers: { entries } }] };
    const query = revision === null ? {} : { 'checkoutForm.revision': revision };
    return http.call(setNumbers, { params: { id: orderId }, query, json });
  },
  wasDone: ({ numbers }, { input: { serialNumbers } }) => isSame(numbers, serialNumbers),
});

/** "order/item". */
function partsOf(key: string): { readonly orderId: string; readonly lineId: string } {
  const [orderId = '', lineId = ''] = key.split('/');
  return { orderId, lineId };
}

function isSame(numbers: readonly string[], others: readonly string[]): boolean {
  return numbers.length === others.length && others.every((one) => numbers.includes(one));
}
