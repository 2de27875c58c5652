import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { pricesCommand, readOffersThere, type OfferThere } from './allegro-prices-state.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { namedOffers } from './named-offers.ts';

const input = z.strictObject({ offers: namedOffers });

type Input = z.infer<typeof input>;
type State = CommandState & { readonly marketplace: string; readonly offers: readonly OfferThere[] };

export const excludeFromAllegroPrices = act({
  name: 'allegro-prices.exclude',
  collection: 'allegro-prices',
  words: { en: 'Take offers out', pl: 'Wycofaj oferty' },
  input,
  look,
  stops: (state) => {
    if (state.offers.length === 0)
      return {
        en: 'None of these offers is sold there.',
        pl: 'Żadna z tych ofert nie jest tam sprzedawana.',
      };
    if (state.offers.every(({ isExcluded }) => isExcluded))
      return { en: 'The offers are out already.', pl: 'Oferty są już wycofane.' };
    return failedWords(state);
  },
  tells: ({ marketplace, offers }) => ({
    person: null,
    amount: null,
    order: marketplace,
    says: offers.map(({ name }) => ({ en: name, pl: name })),
  }),
  send: async ({ http, key, input: given, commandId }) => {
    const { createExclusionCommand } = await import('../allegro/endpoints/allegro-prices.ts');
    const offers = given.offers.map(({ id }) => ({ id, marketplace: { id: key } }));
    return taken(await http.call(createExclusionCommand, { json: { commandId, offers } }));
  },
  wasDone: (state) => commandWasDone(state),
});

async function look(call: ActCall<Input>): Promise<Result<State, AppError>> {
  const { http, key, input: given, commandId } = call;
  const { getExclusionCommand } = await import('../allegro/endpoints/allegro-prices.ts');
  const offers = await readOffersThere(http, key, given.offers);
  if (!offers.ok) return offers;
  const command = pricesCommand(await http.call(getExclusionCommand, { params: { commandId } }));
  return command.ok ? ok({ ...command.value, marketplace: key, offers: offers.value }) : command;
}
