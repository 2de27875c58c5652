import type { ChangeRow } from '../../shared/contract-changes.ts';
import type { DemoOffer } from '../../shared/contract-app.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';

/** An offer and what somebody does to it on Allegro's side, as a merge patch. */
export type Doing = DemoOffer & { readonly patch: object };

export type DayPlan = {
  /** Other people's edits of offers the seller has not touched. */
  readonly rivals: readonly Doing[];
  /** The same field as one of the seller's unsent changes, to another value. */
  readonly conflict: Doing | null;
  /** What makes Allegro refuse changes of the offer. */
  readonly refusing: (Doing & { readonly hasUnsent: boolean }) | null;
};

const RIVAL_EDITS = 3;
const RIVAL_FACTOR = 0.95;
const TITLE_LENGTH = 75;

/**
 * Whom the day befalls: unsent changes first. A conflict takes a price where it can and leaves titles to the
 * refusal.
 */
export function planDay(drafts: readonly ChangeRow[], offers: readonly OfferRow[]): DayPlan {
  const isPrice = ({ field }: ChangeRow) => field === 'price';
  const prices = drafts.filter(isPrice);
  const conflict = first([...prices, ...drafts.filter((draft) => !isPrice(draft))], contradiction);
  const free = offers.filter(({ pending, price }) => pending.length === 0 && price !== null);
  const rivals = free.slice(0, RIVAL_EDITS).flatMap(cheaper);
  const titles = drafts.filter(({ field }) => field === 'title');
  // With a single title both befall it: first it is asked about, then refused.
  const unsent = titles.find(({ objectId }) => objectId !== conflict?.offerId) ?? titles[0];
  const other = free[RIVAL_EDITS];
  const struck = unsent
    ? { offerId: unsent.objectId, title: unsent.offerTitle, hasUnsent: true }
    : other && { offerId: other.offerId, title: other.title, hasUnsent: false };
  const refusing = struck ? { ...struck, patch: { delivery: { shippingRates: null } } } : null;
  return { rivals, conflict, refusing };
}

/** Another value than the seller's and than the one he saw. */
function contradiction({ field, objectId, offerTitle, before, after }: ChangeRow): Doing | null {
  const offer = { offerId: objectId, title: offerTitle };
  if (field === 'title' && typeof before === 'string') {
    const start = before.slice(0, TITLE_LENGTH - 5).trimEnd();
    const theirs = [`${start} 24 h`, `${start} 48 h`, `${start} 72 h`];
    const name = theirs.find((words) => words !== before && words !== after);
    return name === undefined ? null : { ...offer, patch: { name } };
  }
  if (field !== 'price' || !isMoney(before)) return null;
  const mine = isMoney(after) ? after.amountMinor : null;
  const factors = [0.93, 1.07, 0.9];
  const amount = factors.map((factor) => rounded(before.amountMinor * factor)).find((a) => a !== mine);
  return amount === undefined ? null : { ...offer, patch: pricePatch(amount, before.currency) };
}

function cheaper({ offerId, title, price }: OfferRow): Doing[] {
  if (price === null) return [];
  return [{ offerId, title, patch: pricePatch(rounded(price.amountMinor * RIVAL_FACTOR), price.currency) }];
}

/** Whole tens of the minor unit, and never below the least price. */
function rounded(amountMinor: number): number {
  return Math.max(110, Math.round(amountMinor / 10) * 10);
}

function pricePatch(amountMinor: number, currency: string): object {
  return { sellingMode: { price: { amount: (amountMinor / 100).toFixed(2), currency } } };
}

function isMoney(value: unknown): value is { amountMinor: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amountMinor' in value;
}

function first<T, U>(items: readonly T[], found: (item: T) => U | null): U | null {
  for (const item of items) {
    const value = found(item);
    if (value !== null) return value;
  }
  return null;
}
