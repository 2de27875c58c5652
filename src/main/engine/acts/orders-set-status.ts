import { z } from 'zod';
import { act } from './act.ts';
import { fulfillmentWords, SETTABLE_STATUSES } from './fulfillment-words.ts';
import { cancelledWords, orderParts, readOrder, type OrderState } from './order-state.ts';

const input = z.strictObject({
  status: z.enum(SETTABLE_STATUSES),
  /** The status the seller saw when he decided; left out where he saw none. */
  from: z.string().nullish().meta({ isHidden: true }),
});

export const setOrderStatus = act({
  name: 'orders.set-status',
  collection: 'orders',
  words: { en: 'Set the status', pl: 'Ustaw status' },
  input,
  look: ({ http, key }) => readOrder(http, key),
  stops: (state, { status, from }) => {
    const cancelled = cancelledWords(state);
    if (cancelled) return cancelled;
    if (state.provider === 'ALLEGRO')
      return {
        en: 'Allegro ships this order, and sets its status.',
        pl: 'To zamówienie realizuje Allegro i to ono ustawia status.',
      };
    const now = fulfillmentWords(state.fulfillment);
    if (state.fulfillment === status)
      return {
        en: `On Allegro it is “${now.en}” already: somebody has set it.`,
        pl: `Na Allegro ma już status „${now.pl}”: ktoś go ustawił.`,
      };
    if (!from || state.fulfillment === from) return null;
    return {
      en: `Meanwhile somebody set it to “${now.en}”. Nothing was changed.`,
      pl: `W międzyczasie ktoś ustawił „${now.pl}”. Nic nie zmieniono.`,
    };
  },
  tells: (state, { status }) => {
    const [before, after] = [fulfillmentWords(state.fulfillment), fulfillmentWords(status)];
    const change = { en: `${before.en} → ${after.en}`, pl: `${before.pl} → ${after.pl}` };
    return { ...orderParts(state), says: [change, ...unpaidWords(state)] };
  },
  send: async ({ http, key, input: { status }, state }) => {
    const { updateFulfillment } = await import('../allegro/endpoints/orders-status.ts');
    const query = state.revision === null ? {} : { 'checkoutForm.revision': state.revision };
    return http.call(updateFulfillment, { params: { id: key }, query, json: { status } });
  },
  wasDone: (state, { input: { status } }) => state.fulfillment === status,
});

function unpaidWords({ status, payment }: OrderState) {
  const isReady = status === 'READY_FOR_PROCESSING';
  if (isReady && payment !== null) return [];
  return [{ en: 'The buyer has not paid yet.', pl: 'Kupujący jeszcze nie zapłacił.' }];
}
