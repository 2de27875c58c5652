import { stopsOf } from './check-rules/check.ts';
import type { Intent } from './edit.ts';
import { bulkPrice, type NoPrice, type PriceChange, type Rounding } from './bulk-price.ts';
import { isSameValue, OFFER_FIELDS } from './offer-fields.ts';
import type { OfferRow } from './offer.ts';

/** One thing done to the price or the stock of many offers. */
export type BulkRule =
  | {
      readonly field: 'price';
      readonly change: PriceChange;
      readonly rounding: Rounding;
      /** Also offers whose price Allegro sets by a rule: a price of one's own switches that rule off. */
      readonly withPriceRule: boolean;
    }
  | { readonly field: 'stock'; readonly change: StockChange };

export type StockChange = { readonly kind: 'set' | 'add'; readonly pieces: number };

/** Why an offer is left as it is. */
export type LeftOut = NoPrice | 'price-rule' | 'fewer-than-none' | 'not-fetched' | 'archived' | 'stopped';

export type BulkChange =
  | { readonly kind: 'change'; readonly intent: Intent; readonly from: unknown; readonly to: unknown }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'left-out'; readonly why: LeftOut };

/**
 * What the rule does to one offer as it is shown now, unsent changes included. The grid, the panel and the
 * edit itself all ask here, so that they say the same number.
 */
export function bulkChange(row: OfferRow, rule: BulkRule): BulkChange {
  if (row.status === 'ARCHIVED') return leftOut('archived');
  const found = rule.field === 'price' ? priceOf(row, rule) : stockOf(row, rule.change);
  if (typeof found === 'string') return leftOut(found);
  const from = row[rule.field];
  if (isSameValue(rule.field, from, found.to)) return { kind: 'unchanged' };
  return isStopped(row, rule.field, found.to) ? leftOut('stopped') : { kind: 'change', from, ...found };
}

type Found = { readonly intent: Intent; readonly to: unknown };

function priceOf(row: OfferRow, rule: Extract<BulkRule, { field: 'price' }>): Found | LeftOut {
  if (row.priceRuleId !== null && !rule.withPriceRule) return 'price-rule';
  const to = bulkPrice(row.price, rule.change, rule.rounding);
  return typeof to === 'string' ? to : { to, intent: { kind: 'set', value: to } };
}

function stockOf(row: OfferRow, { kind, pieces }: StockChange): Found | LeftOut {
  if (kind === 'set') return { to: pieces, intent: { kind: 'set', value: pieces } };
  if (row.stock === null) return 'not-fetched';
  const to = row.stock + pieces;
  return to < 0 ? 'fewer-than-none' : { to, intent: { kind: 'add', amount: pieces } };
}

/** By the rules that Send applies. */
function isStopped(row: OfferRow, field: BulkRule['field'], after: unknown): boolean {
  const mark = row.pending.find((pending) => pending.field === field);
  const before = mark === undefined ? row[OFFER_FIELDS[field].place] : mark.base;
  // No rule of a single value looks at the marketplace.
  const offer = { ...row, marketplaceId: '' };
  const check = { editId: 0, offerId: row.offerId, field, before, after, offer };
  return stopsOf(check, { askAbovePercent: Infinity }).length > 0;
}

function leftOut(why: LeftOut): BulkChange {
  return { kind: 'left-out', why };
}
