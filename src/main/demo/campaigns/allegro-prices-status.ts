import { ok, refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { hash } from '../data/dice.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { listIndexOf, listedAt, marketAt, newestFirst, slotOf, STATUSES } from '../offers/list-index.ts';
import { listedFromRecord, type ListedOffer } from '../offers/list-item.ts';
import { findOffer } from '../offers/offer-store.ts';
import { consentOn, declaredOn, findDeclaration, type Declaration } from './allegro-prices.ts';

type Scope = 'WITH_DECLARATION' | 'DISCOUNTED' | 'EXCLUDED';
type Substatus = 'DISCOUNT_OPPORTUNITY' | 'DISCOUNT_RECOMMENDATION';

type Request = {
  readonly offer?: {
    readonly ids?: readonly string[];
    readonly scope?: Scope;
    readonly substatus?: Substatus;
  };
  readonly marketplace: { readonly id: string };
  readonly limit?: number;
  readonly offset?: number;
};

/** POST /sale/allegro-prices/offers-queries: offers that are or were on sale there. */
export function queryOffers({ state, json, now }: Context): DemoAnswer {
  const { offer = {}, marketplace, limit = 20, offset = 0 } = json as Request;
  if (limit < 1 || limit > 1000) return refused('limit', 'limit must be between 1 and 1000');
  if (offset < 0) return refused('offset', 'offset must be at least 0');
  const found = candidates(state, marketplace.id, offer, now).filter((listed) =>
    isWanted(state, listed, marketplace.id, offer),
  );
  const page = found.slice(offset, offset + limit);
  const offers = page.map((listed) => toldStatus(state, listed, marketplace.id));
  return ok({ offers, count: offers.length, totalCount: found.length });
}

/** Where a scope is asked for only offers with a declaration come into question. */
function candidates(
  state: DemoState,
  marketplaceId: string,
  { ids, scope }: NonNullable<Request['offer']>,
  now: number,
): readonly ListedOffer[] {
  const named = ids ?? (scope === undefined ? undefined : declaredOn(state, marketplaceId).map(offerIdOf));
  if (named !== undefined) {
    const records = [...new Set(named)].map((id) => findOffer(state, id, now));
    const listed = records.flatMap((record) => (record === null ? [] : [listedFromRecord(record)]));
    return listed.filter((one) => isOnSaleThere(one, marketplaceId));
  }
  const index = listIndexOf(state);
  const inactive = STATUSES.indexOf('INACTIVE');
  const slots = newestFirst(
    index,
    now,
    (slot) => marketAt(index, slot) === marketplaceId && index.columns.status[slot] !== inactive,
  );
  return Array.from(slots, (slot) => listedAt(state, index, slot));
}

function isOnSaleThere({ publication }: ListedOffer, marketplaceId: string): boolean {
  const { base, additional } = publication.marketplaces;
  const isThere = [base, ...additional].some(({ id }) => id === marketplaceId);
  return isThere && publication.status !== 'INACTIVE';
}

function isWanted(
  state: DemoState,
  listed: ListedOffer,
  marketplaceId: string,
  { scope, substatus }: NonNullable<Request['offer']>,
): boolean {
  const declaration = findDeclaration(state, marketplaceId, listed.id);
  if (scope === 'EXCLUDED' && (declaration?.excludedAt ?? null) === null) return false;
  if (scope === 'WITH_DECLARATION' && !isDeclared(declaration)) return false;
  if (scope === 'DISCOUNTED' && discountOf(state, listed, declaration) === null) return false;
  if (substatus === 'DISCOUNT_OPPORTUNITY') return hasOpportunity(state, listed);
  return substatus !== 'DISCOUNT_RECOMMENDATION' || recommended(state, listed) !== null;
}

function toldStatus(state: DemoState, listed: ListedOffer, marketplaceId: string): object {
  const declaration = findDeclaration(state, marketplaceId, listed.id);
  const discount = discountOf(state, listed, declaration);
  const advice = recommended(state, listed);
  const price = listed.sellingMode.price;
  const declared =
    isDeclared(declaration) && price !== null
      ? {
          sellerMaxDeclaredPercentage: percentText(declaration.percent ?? 0),
          sellerMaxDeclaredDiscount: part(price, declaration.percent ?? 0),
        }
      : null;
  return {
    id: listed.id,
    name: listed.name,
    marketplace: { id: marketplaceId },
    basePrice: price,
    discount: { opportunity: hasOpportunity(state, listed) },
    recommendedPriceReduction: advice === null ? null : { sellerMaxDeclaredPercentage: percentText(advice) },
    declaredPriceReduction: declared,
    actualPriceReduction: declared === null || discount === null ? null : { ...declared, ...discount },
    discountedAt: discount === null ? null : isoTime((declaration?.declaredAt ?? 0) + 3_600_000),
    excludedAt: typeof declaration?.excludedAt === 'number' ? isoTime(declaration.excludedAt) : null,
  };
}

/** The seller's share and Allegro's, which together come off the price. */
function discountOf(state: DemoState, listed: ListedOffer, declaration: Declaration | null) {
  const price = listed.sellingMode.price;
  const isIn = isDeclared(declaration) && consentOn(state, declaration.marketplaceId) === 'ALLOWED';
  if (!isIn || price === null || listed.publication.status !== 'ACTIVE') return null;
  if (diceOf(state, listed, 473) % 3 === 0) return null;
  const whole = minorOf(price.amount);
  const mine = Math.round((whole * (declaration.percent ?? 0)) / 100);
  const theirs = Math.round((whole * (1 + (diceOf(state, listed, 474) % 4))) / 100);
  return {
    sellerDiscount: moneyOf(mine, price.currency),
    allegroDiscount: moneyOf(theirs, price.currency),
    finalPriceForTheBuyer: moneyOf(whole - mine - theirs, price.currency),
  };
}

function isDeclared(declaration: Declaration | null): declaration is Declaration {
  return declaration !== null && declaration.excludedAt === null && declaration.percent !== null;
}

function hasOpportunity(state: DemoState, listed: ListedOffer): boolean {
  return diceOf(state, listed, 471) % 2 === 0;
}

function recommended(state: DemoState, listed: ListedOffer): number | null {
  const draw = diceOf(state, listed, 472);
  return draw % 2 === 0 ? null : 3 + (draw % 10);
}

function part(price: { readonly amount: string; readonly currency: string }, percent: number) {
  return moneyOf((minorOf(price.amount) * percent) / 100, price.currency);
}

function percentText(percent: number): string {
  return percent.toFixed(1);
}

function diceOf(state: DemoState, listed: ListedOffer, salt: number): number {
  const slot = slotOf(state, listIndexOf(state), listed.id) ?? 0;
  return hash(state.settings.seed, slot, salt);
}

function offerIdOf({ offerId }: Declaration): string {
  return offerId;
}
