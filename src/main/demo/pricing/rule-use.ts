import { offerIdOf } from '../data/offer-id.ts';
import { priceRuleId } from '../data/settings-ids.ts';
import { traitsOf } from '../data/traits.ts';
import type { DemoState } from '../kinds.ts';
import { changedOffers } from '../offers/offer-store.ts';

/** Whether an offer has this rule now, on its own marketplace or abroad. */
export function isRuleUsed(state: DemoState, ruleId: string): boolean {
  const changed = changedOffers(state);
  for (const [, { priceRuleId: own, rulesAbroad = {} }] of changed.entries()) {
    if (own === ruleId || Object.values(rulesAbroad).includes(ruleId)) return true;
  }
  const { seed, offers } = state.settings;
  for (let index = 0; index < offers; index += 1) {
    const { priceRule } = traitsOf(seed, offers, index);
    const isIt = priceRule !== null && priceRuleId(seed, priceRule) === ruleId;
    if (isIt && !changed.has(offerIdOf(seed, index))) return true;
  }
  return false;
}
