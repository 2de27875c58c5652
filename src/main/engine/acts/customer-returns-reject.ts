import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

const input = z.strictObject({
  code: z.enum([
    'REFUND_REJECTED',
    'NEW_ITEM_SENT',
    'ITEM_FIXED',
    'MISSING_PART_SENT',
    'ITEM_MISMATCH',
    'BUSINESS_PURCHASE',
    'NO_RETURN_RIGHT',
  ]),
  reason: z.string().trim().max(250).nullish(),
});

/** After these the money has gone back, or nothing is left to turn down. */
const OVER = ['FINISHED', 'FINISHED_APT', 'COMMISSION_REFUNDED', 'COMMISSION_REFUND_CLAIMED'];

export const rejectReturn = act({
  name: 'customer-returns.reject',
  collection: 'customer-returns',
  words: { en: 'Turn the refund down', pl: 'Odmów zwrotu' },
  input,
  look: async ({ http, key }) => {
    const { getCustomerReturn } = await import('../allegro/endpoints/customer-returns.ts');
    const answer = await http.call(getCustomerReturn, { params: { customerReturnId: key } });
    if (!answer.ok) return answer;
    const { status, rejection, buyer, items, referenceNumber } = answer.value.value;
    const sold = (items ?? []).map(({ name, quantity }) => `${name ?? '?'} × ${quantity ?? 1}`);
    return ok({
      status: status ?? '',
      isRejected: status === 'REJECTED' || (rejection?.code ?? null) !== null,
      person: buyer?.login ?? null,
      order: [referenceNumber, sold.join(', ')].filter(Boolean).join(': '),
    });
  },
  stops: ({ status, isRejected }, { code, reason }) => {
    if (isRejected) return { en: 'It was turned down already.', pl: 'Tego zwrotu już odmówiono.' };
    if (OVER.includes(status))
      return {
        en: 'The return was closed meanwhile: the money has gone back.',
        pl: 'Zwrot w międzyczasie zakończono: pieniądze zostały oddane.',
      };
    if (code !== 'REFUND_REJECTED' || reason) return null;
    return { en: 'Allegro wants a reason for this.', pl: 'Allegro wymaga tu podania powodu.' };
  },
  tells: ({ person, order }, { reason }) => ({
    person,
    amount: null,
    order,
    says: reason ? [{ en: `Reason: ${reason}`, pl: `Powód: ${reason}` }] : [],
  }),
  send: async ({ http, key, input: { code, reason } }) => {
    const endpoints = await import('../allegro/endpoints/customer-returns.ts');
    const rejection = { code, ...(reason ? { reason } : {}) };
    return http.call(endpoints.rejectReturn, { params: { customerReturnId: key }, json: { rejection } });
  },
  wasDone: ({ isRejected }) => isRejected,
});
