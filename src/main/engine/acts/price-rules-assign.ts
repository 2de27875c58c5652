import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { namedOffers } from './named-offers.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { countRules, readRuleCommand, readRulesOf, type RuleCounts } from './price-rules-state.ts';

const price = z.strictObject({ amount: z.string(), currency: z.string() });

const input = z.strictObject({
  /** Each is looked at by itself. */
  offers: namedOffers.max(20),
  marketplace: z.strictObject({ id: z.enum(['allegro-pl', 'allegro-cz', 'allegro-sk', 'allegro-hu']) }),
  priceRange: z.strictObject({ minPrice: price, maxPrice: price }).nullish(),
});

type Input = z.infer<typeof input>;
type State = CommandState &
  RuleCounts & {
    readonly rule: string;
    readonly marketplace: string;
  };

/** From then on Allegro changes prices by itself. */
export const assignPriceRule = act({
  name: 'price-rules.assign',
  collection: 'price-rules',
  words: { en: 'Set for offers', pl: 'Ustaw w ofertach' },
  input,
  look,
  stops: (state, { offers, priceRange }) => {
    if (state.have === offers.length)
      return { en: 'The offers have this rule already.', pl: 'Oferty mają już tę regułę.' };
    if (priceRange && Number(priceRange.minPrice.amount) > Number(priceRange.maxPrice.amount))
      return {
        en: 'The lowest price is above the highest.',
        pl: 'Cena najniższa jest wyższa od najwyższej.',
      };
    return failedWords(state);
  },
  tells: ({ rule, marketplace, haveAnother }, { offers }) => ({
    person: null,
    amount: null,
    order: rule,
    says: [
      { en: `Offers: ${offers.length}, ${marketplace}`, pl: `Oferty: ${offers.length}, ${marketplace}` },
      { en: 'Allegro changes their prices by itself.', pl: 'Allegro samo będzie zmieniać ich ceny.' },
      ...(haveAnother > 0
        ? [{ en: `Another rule is replaced in ${haveAnother}.`, pl: `Inna reguła zniknie z ${haveAnother}.` }]
        : []),
    ],
  }),
  send: async ({ http, key, input: { offers, marketplace, priceRange }, commandId }) => {
    const { createOfferPriceAutomationCommand } =
      await import('../allegro/endpoints/batch-offer-modification.ts');
    const range = { type: 'MARKETPLACE_CURRENCY' as const };
    const configuration = priceRange ? { configuration: { priceRange: { ...range, ...priceRange } } } : {};
    const json = {
      id: commandId,
      modification: { set: [{ marketplace, rule: { id: key }, ...configuration }] },
      offerCriteria: [{ type: 'CONTAINS_OFFERS' as const, offers }],
    };
    return taken(await http.call(createOfferPriceAutomationCommand, { json }));
  },
  wasDone: (state) => commandWasDone(state),
});

async function look(call: ActCall<Input>): Promise<Result<State, AppError>> {
  const { http, key, input: given, commandId } = call;
  const { getRule } = await import('../allegro/endpoints/automatic-pricing.ts');
  const found = await http.call(getRule, { params: { ruleId: key } });
  if (!found.ok) return found;
  const marketplace = given.marketplace.id;
  const rules = await readRulesOf(http, given.offers, marketplace);
  if (!rules.ok) return rules;
  const command = await readRuleCommand(http, commandId);
  if (!command.ok) return command;
  const counts = countRules(rules.value, key);
  return ok({ ...command.value, ...counts, rule: found.value.value.name, marketplace });
}
