import { isoTime } from '../data/birth.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import type { DemoState, Table } from '../kinds.ts';

type Money = { readonly amount: string; readonly currency: string };

export type RuleConfiguration = {
  readonly priceRange?: {
    readonly type: 'BASE_MARKETPLACE_CURRENCY' | 'MARKETPLACE_CURRENCY';
    readonly minPrice: Money;
    readonly maxPrice: Money;
  };
};

/** The rule that sets an offer's price on one marketplace. */
export type OfferPriceRule = {
  readonly marketplaceId: string;
  readonly ruleId: string;
  readonly configuration: RuleConfiguration | null;
  readonly updatedAt: string;
};

/**
 * The rules of an offer. Which there are is said by the record, since a price the seller sets switches a rule
 * off; the table knows how each is set up.
 */
export function priceRulesOf(state: DemoState, record: OfferRecord): readonly OfferPriceRule[] {
  const { doc, priceRuleId, rulesAbroad = {} } = record;
  const base = doc.publication.marketplaces.base.id;
  const kept = table(state).get(doc.id) ?? [];
  const all = [
    ...(priceRuleId === null ? [] : [[base, priceRuleId] as const]),
    ...Object.entries(rulesAbroad),
  ];
  return all.map(([marketplaceId, ruleId]) => {
    const known = kept.find((rule) => rule.marketplaceId === marketplaceId && rule.ruleId === ruleId);
    const configuration = rangeAround(doc.sellingMode.price);
    return known ?? { marketplaceId, ruleId, configuration, updatedAt: doc.createdAt };
  });
}

/** Between which prices the rules move that a new shop has. */
function rangeAround(price: Money | null): RuleConfiguration | null {
  if (price === null) return null;
  const part = (share: number): Money => moneyOf(minorOf(price.amount) * share, price.currency);
  const type = 'BASE_MARKETPLACE_CURRENCY';
  return { priceRange: { type, minPrice: part(0.8), maxPrice: part(1.3) } };
}

/** Puts a rule in the place of the one there was on its marketplace. */
export function keepPriceRule(
  state: DemoState,
  offerId: string,
  rule: Omit<OfferPriceRule, 'updatedAt'>,
  now: number,
): void {
  const others = without(state, offerId, rule.marketplaceId);
  table(state).put(offerId, [...others, { ...rule, updatedAt: isoTime(now) }]);
}

export function dropPriceRule(state: DemoState, offerId: string, marketplaceId: string): void {
  table(state).put(offerId, without(state, offerId, marketplaceId));
}

function without(state: DemoState, offerId: string, marketplaceId: string): readonly OfferPriceRule[] {
  return (table(state).get(offerId) ?? []).filter((rule) => rule.marketplaceId !== marketplaceId);
}

function table(state: DemoState): Table<readonly OfferPriceRule[]> {
  return state.table<readonly OfferPriceRule[]>('offer-price-rules');
}
