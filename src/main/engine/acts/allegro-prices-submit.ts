import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { pricesCommand, readOffersThere, type OfferThere } from './allegro-prices-state.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { namedOffers } from './named-offers.ts';

const input = z.strictObject({
  offers: namedOffers,
  /** In percent of the price: what the seller gives at most; Allegro adds its own share. */
  maxContributionPercentage: z.number().min(0).max(100),
});

type Input = z.infer<typeof input>;
type State = CommandState & {
  readonly isIn: boolean;
  readonly marketplace: string;
  readonly offers: readonly OfferThere[];
};

export const submitToAllegroPrices = act({
  name: 'allegro-prices.submit',
  collection: 'allegro-prices',
  words: { en: 'Put offers in', pl: 'Zgłoś oferty' },
  input,
  look,
  stops: (state, given) => {
    if (!state.isIn)
      return { en: 'You do not take part there any more.', pl: 'Nie bierzesz tam już udziału.' };
    if (state.offers.length < given.offers.length)
      return {
        en: 'Not all of these offers are sold there.',
        pl: 'Nie wszystkie te oferty są tam sprzedawane.',
      };
    if (state.offers.every((offer) => hasShare(offer, given)))
      return { en: 'The offers give that much already.', pl: 'Oferty mają już taki udział.' };
    return failedWords(state);
  },
  tells: ({ marketplace, offers }, { maxContributionPercentage: percent }) => ({
    person: null,
    amount: null,
    order: marketplace,
    says: offers.map(({ name, price }) => {
      const least = price ? Math.round(Number(price.amount) * (100 - percent)) / 100 : 0;
      const change = price ? `${price.amount} → ${least.toFixed(2)} ${price.currency}` : `${percent}%`;
      return { en: `${name}: ${change} at the lowest`, pl: `${name}: ${change} najniżej` };
    }),
  }),
  send: async ({ http, key, input: given, commandId }) => {
    const { createSubmitOfferCommand } = await import('../allegro/endpoints/allegro-prices.ts');
    const sellerDiscountDeclaration = { maxContributionPercentage: String(given.maxContributionPercentage) };
    const offers = given.offers.map(({ id }) => ({
      id,
      marketplace: { id: key },
      sellerDiscountDeclaration,
    }));
    return taken(await http.call(createSubmitOfferCommand, { json: { commandId, offers } }));
  },
  wasDone: (state) => commandWasDone(state),
});

function hasShare({ percent, isExcluded }: OfferThere, { maxContributionPercentage }: Input): boolean {
  return !isExcluded && percent === maxContributionPercentage;
}

async function look(call: ActCall<Input>): Promise<Result<State, AppError>> {
  const { http, key, input: given, commandId } = call;
  const { getParticipations, getSubmitOfferCommand } = await import('../allegro/endpoints/allegro-prices.ts');
  const account = await http.call(getParticipations, {});
  if (!account.ok) return account;
  const here = account.value.value.marketplaces.find(({ id }) => id === key);
  const offers = await readOffersThere(http, key, given.offers);
  if (!offers.ok) return offers;
  const command = pricesCommand(await http.call(getSubmitOfferCommand, { params: { commandId } }));
  if (!command.ok) return command;
  return ok({ ...command.value, isIn: here?.status === 'ALLOWED', marketplace: key, offers: offers.value });
}
