import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';
import { offerIdIn } from './offer-id.ts';

const input = z.strictObject({ status: z.enum(['ALLOWED', 'DENIED']) });

/** As it was before May 2026; from then on offers are put in and taken out. */
export const setConsentOfOffer = act({
  name: 'allegro-prices.consent-of-offer',
  collection: 'offer-allegro-prices-consents',
  words: { en: 'Change the consent', pl: 'Zmień zgodę' },
  input,
  look: async ({ http, key }) => {
    const { getAllegroPricesOfferConsent } = await import('../allegro/endpoints/allegro-prices.ts');
    const offerId = offerIdIn(key);
    const answer = await http.call(getAllegroPricesOfferConsent, { params: { offerId } });
    return answer.ok ? ok({ status: answer.value.value.status ?? null }) : answer;
  },
  stops: (state, { status }) =>
    state.status === status ? { en: 'It stands so already.', pl: 'Tak już jest ustawione.' } : null,
  tells: (_, { status }) => ({
    person: null,
    amount: null,
    order: null,
    says:
      status === 'ALLOWED'
        ? [{ en: 'Allegro may lower the price of this offer.', pl: 'Allegro może obniżać cenę tej oferty.' }]
        : [],
  }),
  send: async ({ http, key, input: json }) => {
    const { updateAllegroPricesOfferConsent } = await import('../allegro/endpoints/allegro-prices.ts');
    return http.call(updateAllegroPricesOfferConsent, { params: { offerId: offerIdIn(key) }, json });
  },
  wasDone: (state, { input: { status } }) => state.status === status,
});
