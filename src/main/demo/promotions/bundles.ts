import { ok, refused } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import { uuidOf } from '../data/dice.ts';
import { CURRENCY_OF, minorOf } from '../data/money.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { findOffer } from '../offers/offer-store.ts';
import { pageById } from '../page-id.ts';
import { findThing, removeThing, saveThing, thingsOf, type Resource, type Thing } from '../resource.ts';

type Discount = {
  readonly marketplace: { readonly id: string };
  readonly amount: string;
  readonly currency: string;
};

type Bundle = Thing & {
  readonly offers: readonly { id: string; requiredQuantity: number; entryPoint: boolean }[];
  readonly discounts: readonly Discount[] | null;
  readonly createdAt: string;
  readonly createdBy: 'USER' | 'ALLEGRO';
};

/** No more can be made since June 2026; those there were can be read, changed and removed. */
const BUNDLES: Resource = { table: 'bundles', born: bornBundles };

export const removeBundle = removeThing(BUNDLES);

export function listBundles({ state, query, now }: Context): DemoAnswer {
  const offerId = query.get('offer.id');
  const all = thingsOf(state, BUNDLES).map((thing) => thing as Bundle);
  const found = all.filter(({ offers }) => offerId === null || offers.some(({ id }) => id === offerId));
  const page = pageById(found, query, { max: 5000, default: 50 });
  if ('status' in page) return page;
  const { shown, nextPage } = page;
  return ok({ bundles: shown.map((bundle) => told(state, bundle, now)), nextPage });
}

export function readBundle({ state, params, now }: Context): DemoAnswer {
  const found = findBundle(state, params['bundleId'] ?? '');
  return found === null ? unknownBundle() : ok(told(state, found, now));
}

/** PUT /sale/bundles/{bundleId}/discount: marketplaces that are not named lose theirs. */
export function discountBundle({ state, params, json, now }: Context): DemoAnswer {
  const found = findBundle(state, params['bundleId'] ?? '');
  if (found === null) return unknownBundle();
  const { discounts = null } = json as { readonly discounts?: readonly Discount[] | null };
  const wrong = (discounts ?? []).map(whyNoDiscount).find((answer) => answer !== null);
  if (wrong !== undefined) return wrong;
  const markets = (discounts ?? []).map(({ marketplace }) => marketplace.id);
  if (new Set(markets).size !== markets.length)
    return refused('discounts', 'A marketplace has one discount only.');
  const bundle = { ...found, discounts };
  saveThing(state, BUNDLES, bundle);
  return ok(told(state, bundle, now));
}

function whyNoDiscount({ marketplace, amount, currency }: Discount): DemoAnswer | null {
  const expected = CURRENCY_OF[marketplace.id];
  if (expected === undefined) return refused('discounts', `There is no marketplace ${marketplace.id}.`);
  if (currency !== expected) return refused('discounts', `${marketplace.id} is paid in ${expected}.`);
  return minorOf(amount) > 0 ? null : refused('discounts', 'The discount must be greater than 0.');
}

/** On a marketplace where one of its offers cannot be bought, a bundle is suspended. */
function told(state: DemoState, bundle: Bundle, now: number): object {
  const markets = [...new Set(['allegro-pl', ...(bundle.discounts ?? []).map((one) => one.marketplace.id)])];
  const publication = markets.map((id) => ({
    marketplace: { id },
    status: isBuyable(state, bundle, id, now) ? 'ACTIVE' : 'SUSPENDED',
  }));
  return { ...bundle, publication };
}

function isBuyable(state: DemoState, { offers }: Bundle, marketplaceId: string, now: number): boolean {
  return offers.every(({ id, requiredQuantity }) => {
    const doc = findOffer(state, id, now)?.doc;
    if (doc === undefined || doc.publication.status !== 'ACTIVE') return false;
    const { base, additional } = doc.publication.marketplaces;
    const isThere = [base, ...additional].some((market) => market.id === marketplaceId);
    return isThere && doc.stock.available >= requiredQuantity;
  });
}

function findBundle(state: DemoState, id: string): Bundle | null {
  return findThing(state, BUNDLES, id) as Bundle | null;
}

function unknownBundle(): DemoAnswer {
  return oneError(404, 'BUNDLE_NOT_FOUND', 'Bundle not found.');
}

function bornBundles(state: DemoState): readonly Bundle[] {
  const ids = bornOffers(state, 9).slice(1);
  return [0, 1, 2].flatMap((at): Bundle[] => {
    const [first, second] = ids.slice(2 * at);
    if (first === undefined || second === undefined) return [];
    return [
      {
        id: uuidOf(state.settings.seed, at, 441),
        offers: [
          { id: first, requiredQuantity: 1, entryPoint: true },
          { id: second, requiredQuantity: 2, entryPoint: at === 1 },
        ],
        discounts: at === 2 ? null : bornDiscounts(at),
        createdAt: isoTime(birthOf(state) - (300 + 20 * at) * DAY_MS),
        createdBy: at === 2 ? 'ALLEGRO' : 'USER',
      },
    ];
  });
}

function bornDiscounts(at: number): readonly Discount[] {
  const polish = { marketplace: { id: 'allegro-pl' }, amount: '5.00', currency: 'PLN' };
  const czech = { marketplace: { id: 'allegro-cz' }, amount: '30.00', currency: 'CZK' };
  return at === 0 ? [polish, czech] : [polish];
}
