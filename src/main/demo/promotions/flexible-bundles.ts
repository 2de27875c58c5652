import { ok } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { bornOffers } from '../data/born-offers.ts';
import { uuidOf } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { pageById } from '../page-id.ts';
import { randomUuid } from '../random.ts';
import { createThing, findThing, removeThing, thingsOf, updateThing } from '../resource.ts';
import type { Resource, Thing } from '../resource.ts';
import type { BundleDiscount, FlexibleBundle, Slot } from './flexible-bundle.ts';
import { whyNoFlexibleBundle } from './flexible-bundle-rules.ts';

const PATH = '/sale/flexible-bundles';

const FLEXIBLE: Resource = {
  table: 'flexible-bundles',
  born: bornFlexibleBundles,
  refusal: (sent, context) => whyNoFlexibleBundle(context, sent as FlexibleBundle),
  completed: (sent, context, before) => ({
    ...sent,
    discount: sent['discount'] ?? null,
    slots: (sent as FlexibleBundle).slots.map((slot) => ({
      ...slot,
      id: slot.id ?? randomUuid(context.random),
    })),
    createdAt: before?.['createdAt'] ?? isoTime(context.now),
    createdBy: before?.['createdBy'] ?? 'USER',
  }),
};

export const removeFlexibleBundle = removeThing(FLEXIBLE);
export const createFlexibleBundle = shownWhole(createThing(FLEXIBLE, PATH));
export const updateFlexibleBundle = shownWhole(updateThing(FLEXIBLE, PATH));

export function readFlexibleBundle({ state, params, now }: Context): DemoAnswer {
  const found = findThing(state, FLEXIBLE, params['bundleId'] ?? '');
  if (found === null) return oneError(404, 'BUNDLE_NOT_FOUND', 'Bundle not found.');
  return ok(told({ state, now }, found as FlexibleBundle));
}

export function listFlexibleBundles({ state, query }: Context): DemoAnswer {
  const offerId = query.get('offer.id');
  const all = thingsOf(state, FLEXIBLE).map((thing) => thing as FlexibleBundle);
  const found = all.filter(
    ({ slots }) => offerId === null || slots.some(({ offers }) => offers.some(({ id }) => id === offerId)),
  );
  const page = pageById(found, query, { max: 1000, default: 20 });
  if ('status' in page) return page;
  const bundles = page.shown.map((bundle) => ({
    ...bundle,
    slotsRepresentatives: inOrder(bundle.slots).map(({ offers }) => offers[0]?.id ?? ''),
  }));
  return ok({ bundles, nextPage: page.nextPage });
}

/** What was saved, told as it is read. */
function shownWhole(save: (context: Context) => DemoAnswer) {
  return (context: Context): DemoAnswer => {
    const answer = save(context);
    return answer.status >= 300 ? answer : { ...answer, body: told(context, answer.body as FlexibleBundle) };
  };
}

/** Each offer with where it can be bought in the bundle, and why not where it cannot. */
function told(moment: Moment, bundle: FlexibleBundle): object {
  const slots = inOrder(bundle.slots).map((slot) => ({
    ...slot,
    offers: slot.offers.map((offer) => ({
      ...offer,
      entryPoint: slot.entryPoint,
      marketplaces: availability(moment, offer.id, slot.requiredQuantity),
    })),
  }));
  return { ...bundle, slots };
}

const MARKETS = ['allegro-pl', 'allegro-cz', 'allegro-sk', 'allegro-hu'] as const;

function availability({ state, now }: Moment, offerId: string, quantity: number): readonly object[] {
  const doc = findOffer(state, offerId, now)?.doc;
  const { base, additional } = doc?.publication.marketplaces ?? { base: null, additional: [] };
  const isOn = (id: string): boolean => base?.id === id || additional.some((market) => market.id === id);
  return MARKETS.map((id) => {
    const reasons: string[] = [];
    if (doc?.publication.status !== 'ACTIVE' || !isOn(id)) reasons.push('OFFER_NOT_ACTIVE');
    if ((doc?.stock.available ?? 0) < quantity) reasons.push('INSUFFICIENT_STOCK');
    return { id, availability: { available: reasons.length === 0, reasons } };
  });
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return slots.toSorted((one, other) => one.order - other.order);
}

const DISCOUNTS: readonly (BundleDiscount | null)[] = [
  {
    type: 'WHOLE_BUNDLE_DISCOUNT',
    bundle: { minimumBoughtOffers: 2, discounts: [{ marketplaceId: 'allegro-pl', percentage: 10 }] },
    slot: null,
  },
  {
    type: 'SLOT_DISCOUNT',
    bundle: null,
    slot: { slots: [{ order: 1, discounts: [{ marketplaceId: 'allegro-pl', percentage: 25 }] }] },
  },
  null,
];

/** Three of two slots each, with one offer a slot. */
function bornFlexibleBundles(state: DemoState): readonly Thing[] {
  const { seed } = state.settings;
  const ids = bornOffers(state, 16).slice(8);
  return DISCOUNTS.flatMap((discount, at): Thing[] => {
    const pair = ids.slice(2 * at, 2 * at + 2);
    if (pair.length < 2) return [];
    const slots = pair.map((id, order): Slot => ({
      id: uuidOf(seed, 2 * at + order, 452),
      order,
      entryPoint: order === 0,
      requiredQuantity: 1 + order,
      offers: [{ id, excludedFromDiscount: false }],
    }));
    const createdAt = isoTime(birthOf(state) - (40 + 9 * at) * DAY_MS);
    const createdBy = at === 2 ? 'ALLEGRO' : 'USER';
    return [{ id: uuidOf(seed, at, 451), slots, discount, createdAt, createdBy }];
  });
}
