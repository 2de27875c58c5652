import { isoTime, birthOf, DAY_MS } from '../data/birth.ts';
import { ok, refused } from '../answers.ts';
import { CURRENCY_OF } from '../data/money.ts';
import { priceRuleId } from '../data/settings-ids.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { priceRulesOf } from '../commands/offer-price-rules.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { automaticPricingOperations } from '../operations/automatic-pricing.ts';
import { createThing, findThing, readThing, removeThing, thingsOf, updateThing } from '../resource.ts';
import type { Resource, Thing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { isRuleUsed } from './rule-use.ts';

const RULES_PATH = '/sale/price-automation/rules';
const NAMES = { FOLLOW_BY_ALLEGRO_MIN_PRICE: 'Najniższa na Allegro', EXCHANGE_RATE: 'Kurs waluty' } as const;

/** Rules by which Allegro sets prices. Those that Allegro made for everybody stay as they are. */
const RULES: Resource = {
  table: 'price-rules',
  most: 50,
  unique: 'name',
  born: bornRules,
  completed: (sent, { now }, before) => ({
    ...(before === null ? {} : { type: before['type'] }),
    ...sent,
    default: before?.['default'] ?? false,
    updatedAt: isoTime(now),
  }),
  refusal: (sent, _, before) =>
    refuseDefault(before) ?? refuseConfiguration(sent, String(sent['type'] ?? before?.['type'])),
  removal: refuseRemoval,
};

export function hasPriceRule(state: DemoState, id: string): boolean {
  return findThing(state, RULES, id) !== null;
}

export const priceRuleRoutes = routesOf(
  automaticPricingOperations,
  {
    'GET /sale/price-automation/rules': ({ state }) => ok({ rules: thingsOf(state, RULES) }),
    'POST /sale/price-automation/rules': createThing(RULES, RULES_PATH),
    'GET /sale/price-automation/rules/{ruleId}': readThing(RULES),
    'PUT /sale/price-automation/rules/{ruleId}': updateThing(RULES, RULES_PATH),
    'DELETE /sale/price-automation/rules/{ruleId}': removeThing(RULES),
    'GET /sale/price-automation/offers/{offerId}/rules': readOfferRules,
  },
  {
    'GET /sale/price-automation/rules': ['price-rules'],
    'POST /sale/price-automation/rules': ['price-rules'],
    'GET /sale/price-automation/rules/{ruleId}': ['price-rule'],
    'PUT /sale/price-automation/rules/{ruleId}': ['price-rule'],
    'DELETE /sale/price-automation/rules/{ruleId}': ['price-rule'],
    'GET /sale/price-automation/offers/{offerId}/rules': ['price-rules-of-offer'],
  },
);

function readOfferRules({ state, params, now }: Context): DemoAnswer {
  const found = ownOffer(state, params['offerId'] ?? '', now);
  if (isAnswer(found)) return found;
  const rules = priceRulesOf(state, found).map(({ marketplaceId, ruleId, configuration, updatedAt }) => ({
    marketplace: { id: marketplaceId },
    rule: { id: ruleId },
    ...(configuration === null ? {} : { configuration }),
    updatedAt,
  }));
  const newest = rules
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  return ok({ rules, updatedAt: newest ?? found.doc.createdAt });
}

type Configuration = {
  readonly changeByAmount?: { readonly values: readonly { amount: string; currency: string }[] };
  readonly changeByPercentage?: { readonly value: string };
};

/** Rates of exchange follow the bank: there is nothing to set. */
function refuseConfiguration({ configuration }: Thing, type: string): DemoAnswer | null {
  if (configuration === undefined || configuration === null) return null;
  const { changeByAmount, changeByPercentage } = configuration as Configuration;
  if (type === 'EXCHANGE_RATE' && changeByAmount !== undefined)
    return refused('configuration', 'A rule of exchange rates changes by percentage only.');
  const percent = Number(changeByPercentage?.value ?? 1);
  if (!(percent > 0 && percent <= 50))
    return refused('configuration.changeByPercentage.value', 'The percentage is between 0 and 50.');
  const values = changeByAmount?.values ?? [];
  const strange = values.findIndex(({ amount, currency }) => !(Number(amount) > 0) || !isMoney(currency));
  return strange < 0
    ? null
    : refused(`configuration.changeByAmount.values[${strange}]`, 'The amount is not valid.');
}

function isMoney(currency: string): boolean {
  return Object.values(CURRENCY_OF).includes(currency);
}

function refuseRemoval(rule: Thing, { state }: Context): DemoAnswer | null {
  if (!isRuleUsed(state, rule.id)) return refuseDefault(rule);
  return oneError(422, 'RULE_IN_USE', 'Offers still have this rule.', { path: 'ruleId' });
}

function refuseDefault(rule: Thing | null): DemoAnswer | null {
  if (rule?.['default'] !== true) return null;
  return oneError(403, 'DEFAULT_RULE', 'A rule made by Allegro cannot be changed.', { path: 'ruleId' });
}

function bornRules(state: DemoState): readonly Thing[] {
  const { seed } = state.settings;
  const updatedAt = isoTime(birthOf(state) - 30 * DAY_MS);
  const byAmount = { operation: 'SUBTRACT', values: [{ amount: '1.00', currency: 'PLN' }] };
  const byPercentage = { operation: 'ADD', value: '5' };
  return [
    {
      id: priceRuleId(seed, 0),
      type: 'EXCHANGE_RATE',
      name: NAMES.EXCHANGE_RATE,
      default: true,
      updatedAt,
      configuration: { changeByPercentage: byPercentage },
    },
    {
      id: priceRuleId(seed, 1),
      type: 'FOLLOW_BY_ALLEGRO_MIN_PRICE',
      name: NAMES.FOLLOW_BY_ALLEGRO_MIN_PRICE,
      default: true,
      updatedAt,
    },
    {
      id: priceRuleId(seed, 2),
      type: 'FOLLOW_BY_MARKET_MIN_PRICE',
      name: 'Złotówkę taniej',
      default: false,
      updatedAt,
      configuration: { changeByAmount: byAmount },
    },
  ];
}
