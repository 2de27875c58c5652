import { z } from 'zod';
import { err, ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

const input = z.strictObject({ status: z.enum(['ALLOWED', 'DENIED']) });

/** Binds: prices of offers may be lowered from then on. */
export const participateInAllegroPrices = act({
  name: 'allegro-prices.participate',
  collection: 'allegro-prices',
  words: { en: 'Change the part you take', pl: 'Zmień udział' },
  input,
  look: async ({ http, key }) => {
    const { getParticipations } = await import('../allegro/endpoints/allegro-prices.ts');
    const answer = await http.call(getParticipations, {});
    if (!answer.ok) return answer;
    const here = answer.value.value.marketplaces.find(({ id }) => id === key);
    if (here === undefined) return err({ kind: 'not-found', message: 'Allegro Prices are not there.' });
    return ok({ status: here.status, marketplace: here.id });
  },
  stops: (state, { status }) =>
    state.status === status ? { en: 'It stands so already.', pl: 'Tak już jest ustawione.' } : null,
  tells: ({ marketplace }, { status }) => ({
    person: null,
    amount: null,
    order: marketplace,
    says: [
      status === 'ALLOWED'
        ? { en: 'Allegro may lower prices of your offers.', pl: 'Allegro może obniżać ceny twoich ofert.' }
        : { en: 'You leave Allegro Prices there.', pl: 'Rezygnujesz tam z Allegro Ceny.' },
    ],
  }),
  send: async ({ http, key, input: { status } }) => {
    const { patchParticipations } = await import('../allegro/endpoints/allegro-prices.ts');
    return http.call(patchParticipations, { json: { marketplaces: [{ id: key, status }] } });
  },
  wasDone: (state, { input: { status } }) => state.status === status,
});
