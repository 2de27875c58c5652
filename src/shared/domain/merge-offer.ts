import type { OfferBase } from './offer.ts';

/**
 * GET /sale/offers is an index that follows the truth; for this long after a direct read its word counts
 * less.
 */
export const LIST_LAG_MS = 10 * 60_000;

/** When price and stock, or the whole offer, were last read directly; null when never. */
export type DirectReads = { readonly partsAt: number | null; readonly detailsAt: number | null };

/** What is known after a listing said `listed`: fields read directly a moment ago stay as they were read. */
export function mergeListed(
  known: OfferBase,
  listed: OfferBase,
  direct: DirectReads,
  now: number,
): OfferBase {
  const isRecent = (at: number | null) => at !== null && at > now - LIST_LAG_MS;
  if (isRecent(direct.detailsAt)) {
    const { watchers, visits, sold } = listed;
    return { ...known, watchers, visits, sold };
  }
  if (isRecent(direct.partsAt)) return { ...listed, price: known.price, stock: known.stock };
  return listed;
}

/** What is known after a direct read of a part of the offer; what it does not say stays. */
export function mergeRead(known: OfferBase, read: Partial<OfferBase>): OfferBase {
  return { ...known, ...read, offerId: known.offerId };
}
