import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

/** Of the edition before 2026: one consent for the whole account. */
export const setAllegroPricesConsent = act({
  name: 'allegro-prices.consent',
  collection: 'allegro-prices-consent',
  words: { en: 'Change the consent', pl: 'Zmień zgodę' },
  input: z.strictObject({ status: z.enum(['ALLOWED', 'DENIED']) }),
  look: async ({ http }) => {
    const { getAllegroPricesAccountEligibility } = await import('../allegro/endpoints/allegro-prices.ts');
    const answer = await http.call(getAllegroPricesAccountEligibility, {});
    return answer.ok ? ok({ consent: answer.value.value.consent ?? null }) : answer;
  },
  stops: ({ consent }, { status }) =>
    consent === status ? { en: 'It stands so already.', pl: 'Tak już jest ustawione.' } : null,
  tells: (_, { status }) => ({
    person: null,
    amount: null,
    order: null,
    says: [
      status === 'ALLOWED'
        ? { en: 'Allegro may lower prices of your offers.', pl: 'Allegro może obniżać ceny twoich ofert.' }
        : { en: 'You take the consent back.', pl: 'Wycofujesz zgodę.' },
    ],
  }),
  send: async ({ http, input: { status } }) => {
    const { updateAllegroPricesAccountConsent } = await import('../allegro/endpoints/allegro-prices.ts');
    return http.call(updateAllegroPricesAccountConsent, { json: { status } });
  },
  wasDone: ({ consent }, { input: { status } }) => consent === status,
});
