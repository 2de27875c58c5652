import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { readRuleCommand, readRuleOf } from './price-rules-state.ts';

type State = CommandState & { readonly rule: string | null; readonly marketplace: string };

export const takePriceRuleAway = act({
  name: 'price-rules.take-away',
  collection: 'offer-price-rules',
  words: { en: 'Take the rule away', pl: 'Usuń regułę z oferty' },
  input: z.strictObject({}),
  look,
  stops: (state) =>
    state.rule === null
      ? { en: 'The offer has no rule there any more.', pl: 'Oferta nie ma tam już reguły.' }
      : failedWords(state),
  tells: ({ marketplace }) => ({
    person: null,
    amount: null,
    order: marketplace,
    says: [{ en: 'The price stays as it is then.', pl: 'Cena zostanie wtedy taka, jaka jest.' }],
  }),
  send: async ({ http, key, commandId }) => {
    const { createOfferPriceAutomationCommand } =
      await import('../allegro/endpoints/batch-offer-modification.ts');
    const { offerId, marketplace } = partsOf(key);
    const json = {
      id: commandId,
      modification: { remove: [{ marketplace: { id: marketplace } }] },
      offerCriteria: [{ type: 'CONTAINS_OFFERS' as const, offers: [{ id: offerId }] }],
    };
    return taken(await http.call(createOfferPriceAutomationCommand, { json }));
  },
  wasDone: (state) => state.rule === null || commandWasDone(state),
});

/** "12345/allegro-pl". */
function partsOf(key: string): { readonly offerId: string; readonly marketplace: string } {
  const [offerId = '', marketplace = ''] = key.split('/');
  return { offerId, marketplace };
}

async function look({ http, key, commandId }: ActCall<object>): Promise<Result<State, AppError>> {
  const { offerId, marketplace } = partsOf(key);
  const rule = await readRuleOf(http, offerId, marketplace);
  if (!rule.ok) return rule;
  const command = await readRuleCommand(http, commandId);
  return command.ok ? ok({ ...command.value, rule: rule.value, marketplace }) : command;
}
