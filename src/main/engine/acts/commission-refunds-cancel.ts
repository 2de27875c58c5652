import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

/** After these Allegro has decided. */
const OPEN = ['IN_PROGRESS', 'WAITING_FOR_PAYMENT_REFUND'];

export const cancelCommissionClaim = act({
  name: 'commission-refunds.cancel',
  collection: 'refund-claims',
  words: { en: 'Withdraw the claim', pl: 'Wycofaj wniosek' },
  input: z.strictObject({}),
  look: async ({ http, key }) => {
    const { getRefundClaim } = await import('../allegro/endpoints/commission-refunds.ts');
    const answer = await http.call(getRefundClaim, { params: { claimId: key } });
    if (!answer.ok) return answer;
    const { status, buyer, lineItem, quantity, commission } = answer.value.value;
    return ok({
      status: status ?? '',
      person: buyer?.login ?? null,
      order: `${lineItem?.offer?.name ?? ''} × ${quantity ?? 1}`,
      amount: commission?.amount
        ? { amount: commission.amount.toFixed(2), currency: commission.currency ?? 'PLN' }
        : null,
    });
  },
  stops: ({ status }) => {
    if (OPEN.includes(status)) return null;
    if (status === 'CANCELLED')
      return { en: 'The claim was withdrawn already.', pl: 'Wniosek już wycofano.' };
    return {
      en: 'Allegro has decided on the claim meanwhile; it cannot be withdrawn.',
      pl: 'Allegro w międzyczasie rozpatrzyło wniosek; nie można go wycofać.',
    };
  },
  tells: ({ person, order, amount }) => ({
    person,
    amount,
    order,
    says: [{ en: 'No second claim can be made for it.', pl: 'Drugiego wniosku nie można złożyć.' }],
  }),
  send: async ({ http, key }) => {
    const { deleteRefundClaim } = await import('../allegro/endpoints/commission-refunds.ts');
    return http.call(deleteRefundClaim, { params: { claimId: key } });
  },
  wasDone: ({ status }) => status === 'CANCELLED',
});
