import { z } from 'zod';
import { act } from './act.ts';
import { alleKey, type AllePrice } from './alle-discount-state.ts';
import { lookAtEligible } from './alle-discount-eligible.ts';
import { commandWasDone, failedWords, taken } from './command-state.ts';

const input = z.strictObject({ proposedPrice: z.strictObject({ amount: z.string(), currency: z.string() }) });

const OVER = ['DECLINED', 'FINISHED'];

export const submitToAlleDiscount = act({
  name: 'alle-discount.submit',
  collection: 'alle-discount-eligible-offers',
  words: { en: 'Put into AlleDiscount', pl: 'Zgłoś do AlleObniżki' },
  input,
  look: (call) => lookAtEligible(call),
  stops: (state, { proposedPrice }) => {
    if (state.participations.some(({ status }) => !OVER.includes(status)))
      return { en: 'The offer is in this campaign already.', pl: 'Oferta już bierze udział w kampanii.' };
    if (state.campaign === null) return { en: 'The campaign is over.', pl: 'Kampania się skończyła.' };
    if (state.violation !== null)
      return {
        en: `Allegro does not take it: ${state.violation}`,
        pl: `Allegro odmawia: ${state.violation}`,
      };
    const most = state.required;
    if (most !== null && !isWithin(proposedPrice, most))
      return {
        en: `It may cost ${most.amount} ${most.currency} at most there.`,
        pl: `Może tam kosztować najwyżej ${most.amount} ${most.currency}.`,
      };
    return failedWords(state);
  },
  tells: ({ campaign, base }, { proposedPrice }) => ({
    person: null,
    amount: proposedPrice,
    order: campaign,
    says: base
      ? [
          {
            en: `Price now: ${base.amount} ${base.currency}`,
            pl: `Cena teraz: ${base.amount} ${base.currency}`,
          },
        ]
      : [],
  }),
  send: async ({ http, key, input: { proposedPrice }, commandId }) => {
    const { createSubmitOfferCommand } = await import('../allegro/endpoints/allediscount.ts');
    const { campaignId, ownId } = alleKey(key);
    const wish = { offer: { id: ownId }, campaign: { id: campaignId }, proposedPrice };
    return taken(await http.call(createSubmitOfferCommand, { json: { commandId, input: wish } }));
  },
  wasDone: (state) => commandWasDone(state),
});

function isWithin(price: AllePrice, most: AllePrice): boolean {
  return price.currency === most.currency && Number(price.amount) <= Number(most.amount);
}
