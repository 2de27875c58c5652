import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

/** Buyers keep what they have earned until the end of the next month. */
export const deactivateTurnoverDiscount = act({
  name: 'turnover-discounts.deactivate',
  collection: 'turnover-discounts',
  words: { en: 'End the discount', pl: 'Zakończ rabat' },
  input: z.strictObject({}),
  look: async ({ http, key }) => {
    const { listTurnoverDiscount } = await import('../allegro/endpoints/rebates-and-promotions.ts');
    const listed = await http.call(listTurnoverDiscount, { query: { marketplaceId: [key] } });
    if (!listed.ok) return listed;
    const found = listed.value.value.find(({ marketplaceId }) => marketplaceId === key);
    return ok({
      marketplace: key,
      status: found?.status ?? null,
      until: found?.definitions?.at(-1)?.spendingToDate ?? null,
    });
  },
  stops: ({ status, until }) => {
    if (status === null) return { en: 'There is none any more.', pl: 'Rabatu już nie ma.' };
    if (status !== 'DEACTIVATING') return null;
    return {
      en: `It is ending already: ${until ?? '?'}.`,
      pl: `Rabat już się kończy: ${until ?? '?'}.`,
    };
  },
  tells: ({ marketplace }) => ({
    person: null,
    amount: null,
    order: marketplace,
    says: [
      {
        en: 'What buyers earned this month they may use until the end of the next one.',
        pl: 'Rabat zebrany w tym miesiącu można wykorzystać do końca następnego.',
      },
    ],
  }),
  send: async ({ http, key }) => {
    const { deactivateTurnoverDiscount: deactivate } =
      await import('../allegro/endpoints/rebates-and-promotions.ts');
    return http.call(deactivate, { params: { marketplaceId: key } });
  },
  wasDone: ({ status }) => status === null || status === 'DEACTIVATING',
});
