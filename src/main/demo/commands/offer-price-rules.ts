import { isoTime } from '../data/birth.ts';
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
 * The rules of an offer. That of the base marketplace is a field of the record, since a price the seller sets
 * switches it off; the table knows the others and how each is set up.
 */
export function priceRulesOf(state: DemoState, record: OfferRecord): readonly OfferPriceRule[] {
  const { doc, priceRuleId } = record;
  const base = doc.publication.marketplaces.base.id;
  const kept = table(state).get(doc.id) ?? [];
  const others = kept.filter(({ marketplaceId }) => marketplaceId !== base);
  if (priceRuleId === null) return others;
  const known = kept.find((rule) => rule.marketplaceId === base && rule.ruleId === priceRuleId);
  const plain = { marketplaceId: base, ruleId: priceRuleId, configuration: null, updatedAt: doc.createdAt };
  return [known ?? plain, ...others];
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
