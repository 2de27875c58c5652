import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import { hash } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import { PROMO_MARKETS, packagesOn } from './promo-packages.ts';

/** A package on an offer, renewed cycle by cycle until it leaves. */
export type PromoOption = {
  readonly id: string;
  readonly from: number;
  /** Null: it is renewed. */
  readonly to: number | null;
};

/** What promotes an offer on one marketplace. */
export type Promotion = {
  readonly base: PromoOption | null;
  readonly extras: readonly PromoOption[];
  /** The base package that follows when the cycle of the present one ends. */
  readonly next: { readonly id: string; readonly from: number } | null;
};

/** By marketplace. */
export type Promotions = Readonly<Record<string, Promotion>>;

export const UNPROMOTED: Promotion = { base: null, extras: [], next: null };

/** How the offer is promoted now: ends and changes that were due have happened. */
export function promotionsOf(state: DemoState, offerId: string, now: number): Promotions {
  const kept = promotionsTable(state).get(offerId) ?? bornPromotions(state).get(offerId) ?? {};
  return Object.fromEntries(Object.entries(kept).map(([market, one]) => [market, atPresent(one, now)]));
}

export function savePromotions(state: DemoState, offerId: string, promotions: Promotions): void {
  promotionsTable(state).put(offerId, promotions);
}

/** The body of GET /sale/offers/{offerId}/promo-options. */
export function promoOptions(state: DemoState, offerId: string, now: number): object {
  const all = promotionsOf(state, offerId, now);
  const [base, ...others] = PROMO_MARKETS;
  const additional = others.filter((market) => market in all);
  return {
    offerId,
    ...told(state, base, all[base] ?? UNPROMOTED, now),
    additionalMarketplaces: additional.map((market) => told(state, market, all[market] ?? UNPROMOTED, now)),
  };
}

/** When the cycle that runs now ends. */
export function cycleEnd(state: DemoState, marketplaceId: string, option: PromoOption, now: number): number {
  const cycleMs = cycleOf(state, marketplaceId, option.id);
  const passed = Math.max(0, Math.floor((now - option.from) / cycleMs));
  return option.from + (passed + 1) * cycleMs;
}

function told(state: DemoState, marketplaceId: string, { base, extras, next }: Promotion, now: number) {
  const option = (one: PromoOption): object => ({
    id: one.id,
    validFrom: isoTime(one.from),
    ...(one.to === null
      ? { nextCycleDate: isoTime(cycleEnd(state, marketplaceId, one, now)) }
      : { validTo: isoTime(one.to) }),
  });
  const later = next === null ? null : { id: next.id, validFrom: isoTime(next.from) };
  return {
    marketplaceId,
    ...(base === null ? {} : { basePackage: option(base) }),
    extraPackages: extras.map(option),
    ...(later === null ? {} : { pendingChanges: { basePackage: later } }),
  };
}

function atPresent({ base, extras, next }: Promotion, now: number): Promotion {
  const isOver = (one: PromoOption): boolean => one.to !== null && one.to <= now;
  const isNextDue = next !== null && next.from <= now;
  const gone = base === null || isOver(base) ? null : base;
  return {
    base: isNextDue ? { ...next, to: null } : gone,
    extras: extras.filter((one) => !isOver(one)),
    next: isNextDue ? null : next,
  };
}

function cycleOf({ settings }: DemoState, marketplaceId: string, packageId: string): number {
  const found = packagesOn(marketplaceId, settings.edition).find(({ id }) => id === packageId);
  return (found?.days ?? 1) * DAY_MS;
}

function promotionsTable(state: DemoState) {
  return state.table<Promotions>('promotions-of-offers');
}

const BORN = 6;

/** A few offers are promoted when the shop is born: one leaves soon, one changes, one is promoted abroad. */
function bornPromotions(state: DemoState): ReadonlyMap<string, Promotions> {
  return state.memo('born-promotions', () => {
    const ids = bornOffers(state, BORN);
    return new Map(ids.map((offerId, at) => [offerId, bornPromotion(state, at)]));
  });
}

function bornPromotion(state: DemoState, at: number): Promotions {
  const bornAt = birthOf(state);
  const from = bornAt - (1 + (hash(state.settings.seed, at, 411) % 9)) * DAY_MS - 3_600_000;
  const long: PromoOption = { id: 'emphasized10d', from, to: at === 1 ? from + 10 * DAY_MS : null };
  const isExtra = at % 2 === 0;
  const promotion: Promotion = {
    base: at === 3 ? { ...long, id: 'emphasized1d' } : long,
    extras: isExtra ? [{ id: 'departmentPage', from, to: at === 4 ? from + 10 * DAY_MS : null }] : [],
    next: at === 2 ? { id: 'emphasized1d', from: from + 10 * DAY_MS } : null,
  };
  const [base, other] = PROMO_MARKETS;
  return at === 2 ? { [base]: promotion, [other]: { ...promotion, extras: [] } } : { [base]: promotion };
}
