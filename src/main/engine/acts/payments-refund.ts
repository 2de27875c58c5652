import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { readOrder, type OrderState } from './order-state.ts';
import { alreadyRefunded, costs, isUnderWay, refundAmount, type EarlierRefund } from './refund-parts.ts';
import { readRefunds, refundedWords, REFUND_REASONS, refundStops } from './refund-state.ts';

const input = z.strictObject({
  reason: z.enum(REFUND_REASONS),
  lineItems: z.array(z.strictObject({ id: z.string(), quantity: z.int().min(1) })).nullish(),
  /** Whether the cost of delivery goes back too. */
  delivery: z.boolean().nullish(),
  sellerComment: z.string().max(250).nullish(),
});

type Input = z.infer<typeof input>;
type State = OrderState & { readonly refunds: readonly EarlierRefund[] };

export const refundPayment = act({
  name: 'payments.refund',
  collection: 'orders',
  words: { en: 'Refund the payment', pl: 'Zwróć wpłatę' },
  input,
  look,
  stops: (state, given) => {
    const stop = refundStops(state, state.refunds.some(isUnderWay));
    if (stop) return stop;
    const before = alreadyRefunded(state, state.refunds, given);
    return before === null ? null : refundedWords(before);
  },
  tells: (state, given) => ({
    person: state.person,
    amount: refundAmount(state, given),
    order: state.order,
    says: [
      ...(state.status === 'CANCELLED'
        ? [{ en: 'The order is cancelled.', pl: 'Zamówienie jest anulowane.' }]
        : []),
      ...state.refunds.map(({ total }) => ({
        en: `Refunded before: ${total.amount} ${total.currency}`,
        pl: `Zwrócono wcześniej: ${total.amount} ${total.currency}`,
      })),
    ],
  }),
  send: async ({ http, key, input: given, state, commandId }) => {
    const { createRefund } = await import('../allegro/endpoints/payments.ts');
    const { reason, lineItems, delivery, sellerComment } = given;
    const json = {
      payment: { id: state.payment?.id ?? null },
      order: { id: key },
      commandId,
      reason,
      ...(lineItems?.length
        ? { lineItems: lineItems.map((line) => ({ ...line, type: 'QUANTITY' as const })) }
        : {}),
      ...(delivery && costs(state.delivery) ? { delivery: { value: state.delivery } } : {}),
      ...(sellerComment ? { sellerComment } : {}),
    };
    return http.call(createRefund, { json });
  },
  // Sent again under the same command id it cannot be paid twice.
  wasDone: (state, { before, input: given }) => {
    const known = new Set(before.refunds.map(({ id }) => id));
    const { amount } = refundAmount(state, given);
    return state.refunds.some(({ id, total }) => !known.has(id) && Number(total.amount) === Number(amount));
  },
});

async function look({ http, key }: ActCall<Input>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const refunds = await readRefunds(http, order.value.payment?.id ?? null);
  return refunds.ok ? ok({ ...order.value, refunds: refunds.value }) : refunds;
}
