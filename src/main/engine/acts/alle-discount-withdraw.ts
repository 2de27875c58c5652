import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { alleKey, alleReport, readCampaignName, readParticipations } from './alle-discount-state.ts';
import type { AllePrice } from './alle-discount-state.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { reportedState } from './reported-state.ts';

type State = CommandState & {
  readonly campaign: string | null;
  /** Null where Allegro lists it no more. */
  readonly status: string | null;
  readonly price: AllePrice | null;
};

export const withdrawFromAlleDiscount = act({
  name: 'alle-discount.withdraw',
  collection: 'alle-discount-offers',
  words: { en: 'Take out of AlleDiscount', pl: 'Wycofaj z AlleObniżki' },
  input: z.strictObject({}),
  look,
  stops: (state) => {
    if (isOut(state))
      return { en: 'The offer is out of it already.', pl: 'Oferta już w niej nie uczestniczy.' };
    if (state.status === 'DECLINED')
      return { en: 'Allegro has turned it down before.', pl: 'Allegro już ją odrzuciło.' };
    return failedWords(state);
  },
  tells: ({ campaign, price, status }) => ({
    person: null,
    amount: price,
    order: campaign,
    says:
      status === 'ACTIVE'
        ? [{ en: 'It is sold at this price right now.', pl: 'Jest teraz sprzedawana w tej cenie.' }]
        : [],
  }),
  send: async ({ http, key, commandId }) => {
    const { createWithdrawOfferCommand } = await import('../allegro/endpoints/allediscount.ts');
    const json = { commandId, input: { participationId: alleKey(key).ownId } };
    return taken(await http.call(createWithdrawOfferCommand, { json }));
  },
  wasDone: (state) => isOut(state) || commandWasDone(state),
});

function isOut({ status }: State): boolean {
  return status === null || status === 'FINISHED';
}

async function look({ http, key, commandId }: ActCall<object>): Promise<Result<State, AppError>> {
  const { getWithdrawOfferCommand } = await import('../allegro/endpoints/allediscount.ts');
  const { campaignId, ownId: participationId } = alleKey(key);
  const found = await readParticipations(http, campaignId, { participationId });
  if (!found.ok) return found;
  const campaign = await readCampaignName(http, campaignId);
  if (!campaign.ok) return campaign;
  const read = await http.call(getWithdrawOfferCommand, { params: { commandId } });
  const command = reportedState(read, alleReport);
  if (!command.ok) return command;
  const own = found.value.find(({ id }) => id === participationId);
  const { status = null, price = null } = own ?? {};
  return ok({ ...command.value, campaign: campaign.value, status, price });
}
