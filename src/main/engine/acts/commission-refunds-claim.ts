import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { readClaims, type ClaimState } from './claim-state.ts';
import { readOrder, type OrderState } from './order-state.ts';

const input = z.strictObject({ lineItem: z.string(), quantity: z.int().min(1) });

type Input = z.infer<typeof input>;
type State = OrderState & { readonly claims: readonly ClaimState[] };

export const claimCommissionRefund = act({
  name: 'commission-refunds.claim',
  collection: 'orders',
  words: { en: 'Claim the commission back', pl: 'Wystąp o zwrot prowizji' },
  input,
  look,
  stops: (state, { lineItem, quantity }) => {
    if (state.claims.some(({ status }) => status !== 'CANCELLED'))
      return {
        en: 'The commission of this item was claimed already; Allegro takes no second claim.',
        pl: 'O zwrot prowizji za tę pozycję już wystąpiono; Allegro nie przyjmie drugiego wniosku.',
      };
    const bought = lineOf(state, lineItem)?.quantity ?? 0;
    if (quantity <= bought) return null;
    return { en: `Only ${bought} were bought.`, pl: `Kupiono tylko ${bought}.` };
  },
  tells: (state, { lineItem, quantity }) => ({
    person: state.person,
    // What Allegro gives back is told once it has decided.
    amount: null,
    order: `${lineOf(state, lineItem)?.name ?? ''} × ${quantity}`,
    says: [
      {
        en: 'Allegro gives back the commission of these pieces.',
        pl: 'Allegro zwróci prowizję za te sztuki.',
      },
    ],
  }),
  send: async ({ http, input: { lineItem, quantity } }) => {
    const { createRefundClaim } = await import('../allegro/endpoints/commission-refunds.ts');
    return http.call(createRefundClaim, { json: { lineItem: { id: lineItem }, quantity } });
  },
  wasDone: ({ claims }) => claims.some(({ status }) => status !== 'CANCELLED'),
});

function lineOf({ lines }: OrderState, lineItem: string) {
  return lines.find(({ id }) => id === lineItem) ?? null;
}

async function look({ http, key, input: { lineItem } }: ActCall<Input>): Promise<Result<State, AppError>> {
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const line = lineOf(order.value, lineItem);
  if (line === null)
    return {
      ok: false,
      error: { kind: 'not-found', message: 'The order has no such item any more.' },
    };
  const claims = await readClaims(http, { offerId: line.offerId, login: order.value.person });
  if (!claims.ok) return claims;
  return ok({ ...order.value, claims: claims.value.filter(({ lineId }) => lineId === lineItem) });
}
