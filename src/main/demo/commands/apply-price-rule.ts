import type { OfferRecord } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { priceComplaint } from '../offers/field-rules.ts';
import type { Moment } from '../offers/moment.ts';
import { saveOffer } from '../offers/save-offer.ts';
import type { PriceRuleChange } from './command-record.ts';
import { dropPriceRule, keepPriceRule } from './offer-price-rules.ts';

const PATH = 'modification';

/** Sets or takes away the rule of one offer on one marketplace; returns why it could not. */
export function applyPriceRule(
  moment: Moment,
  before: OfferRecord,
  change: PriceRuleChange,
): readonly DemoError[] {
  const { marketplaceId, ruleId, configuration } = change;
  const { doc } = before;
  const base = doc.publication.marketplaces.base.id;
  const isSoldThere = marketplaceId === base || marketplaceId in doc.additionalMarketplaces;
  if (!isSoldThere) return complaint(`The offer is not sold on ${marketplaceId}.`);
  if (doc.sellingMode.format !== 'BUY_NOW')
    return complaint('Rules are for offers that can be bought at once.');
  const wrong = ruleId === null ? null : rangeComplaint(base, change);
  if (wrong !== null) return complaint(wrong);
  if (ruleId === null) dropPriceRule(moment.state, doc.id, marketplaceId);
  else keepPriceRule(moment.state, doc.id, { marketplaceId, ruleId, configuration }, moment.now);
  saveOffer(moment, before, withRule(before, change), 'seller');
  return [];
}

function withRule(before: OfferRecord, { marketplaceId, ruleId }: PriceRuleChange): OfferRecord {
  if (marketplaceId === before.doc.publication.marketplaces.base.id)
    return { ...before, priceRuleId: ruleId };
  const { [marketplaceId]: _former, ...others } = before.rulesAbroad ?? {};
  return { ...before, rulesAbroad: ruleId === null ? others : { ...others, [marketplaceId]: ruleId } };
}

/** The range is in the money of its marketplace; elsewhere also in that of the offer's own. */
function rangeComplaint(base: string, { marketplaceId, configuration }: PriceRuleChange): string | null {
  const range = configuration?.priceRange;
  if (range === undefined) return null;
  const isInBase = range.type === 'BASE_MARKETPLACE_CURRENCY';
  if (isInBase && marketplaceId === base)
    return "On its own marketplace an offer has that marketplace's money.";
  const money = isInBase ? base : marketplaceId;
  const wrong = [range.minPrice, range.maxPrice].map(({ amount, currency }) =>
    priceComplaint(amount, currency, money),
  );
  const first = wrong.find((message) => message !== null);
  if (first !== undefined) return first;
  const isUpsideDown = Number(range.minPrice.amount) > Number(range.maxPrice.amount);
  return isUpsideDown ? 'The lowest price is above the highest.' : null;
}

function complaint(message: string): readonly DemoError[] {
  return [{ code: 'VALIDATION_ERROR', message, path: PATH }];
}
