import { refused } from '../answers.ts';
import { CURRENCY_OF } from '../data/money.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import type { DemoAnswer } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import type { BundleDiscount, FlexibleBundle, MarketDiscount, Slot } from './flexible-bundle.ts';

const MOST_OFFERS_OF_A_SLOT = 30;

/** Null for a bundle that may be: POST and PUT /sale/flexible-bundles. */
export function whyNoFlexibleBundle(moment: Moment, bundle: FlexibleBundle): DemoAnswer | null {
  const { slots, discount } = bundle;
  return (
    whyNotTheseSlots(slots) ?? whyNotTheseOffers(moment, slots) ?? whyNoDiscount(slots, discount ?? null)
  );
}

function whyNotTheseSlots(slots: readonly Slot[]): DemoAnswer | null {
  if (slots.length < 2) return refused('slots', 'A bundle has at least two slots.');
  const orders = slots.map(({ order }) => order);
  if (orders.some((order) => order < 0 || order > 5)) return refused('slots', 'Orders lie between 0 and 5.');
  if (new Set(orders).size !== orders.length) return refused('slots', 'An order is given to two slots.');
  if (slots.some(({ requiredQuantity }) => requiredQuantity < 1))
    return refused('slots', 'At least one piece of each slot is required.');
  if (slots.some(({ offers }) => offers.length < 1 || offers.length > MOST_OFFERS_OF_A_SLOT))
    return refused('slots', `A slot has 1 to ${MOST_OFFERS_OF_A_SLOT} offers.`);
  return slots.some(({ entryPoint }) => entryPoint)
    ? null
    : refused('slots', 'At least one slot must be an entry point.');
}

function whyNotTheseOffers({ state, now }: Moment, slots: readonly Slot[]): DemoAnswer | null {
  const ids = slots.flatMap(({ offers }) => offers.map(({ id }) => id));
  if (new Set(ids).size !== ids.length) return refused('slots', 'An offer is used twice.');
  const records = new Map<string, OfferRecord>();
  for (const id of ids) {
    const record = findOffer(state, id, now);
    if (record === null) return refused('slots', `There is no offer ${id}.`, 'OFFER_NOT_FOUND');
    const reason = whyNotInBundle(record);
    if (reason !== null) return refused('slots', `Offer ${id} ${reason}`);
    records.set(id, record);
  }
  return whyNotTogether(slots, records);
}

function whyNotInBundle({ doc }: OfferRecord): string | null {
  if (doc.publication.status !== 'ACTIVE') return 'is not active.';
  if (doc.sellingMode.format !== 'BUY_NOW') return 'cannot be bought at a fixed price.';
  return doc.b2b.buyableOnlyByBusiness ? 'is sold to companies only.' : null;
}

function whyNotTogether(
  slots: readonly Slot[],
  records: ReadonlyMap<string, OfferRecord>,
): DemoAnswer | null {
  const all = [...records.values()];
  const products = all.flatMap(({ doc }) => doc.productSet.map(({ product }) => product.id ?? doc.id));
  if (new Set(products).size !== products.length) return refused('slots', 'Two offers are of one product.');
  if (new Set(all.map(({ isFulfillment }) => isFulfillment)).size > 1)
    return refused('slots', 'Offers of the warehouse of Allegro go with their like only.');
  const isMixed = slots.some(({ offers }) => {
    const categories = offers.map(({ id }) => records.get(id)?.doc.category.id);
    return new Set(categories).size > 1;
  });
  return isMixed ? refused('slots', 'The offers of a slot must be of one category.') : null;
}

function whyNoDiscount(slots: readonly Slot[], discount: BundleDiscount | null): DemoAnswer | null {
  if (discount === null) return null;
  const { type, bundle, slot } = discount;
  if (type === 'WHOLE_BUNDLE_DISCOUNT') {
    if (bundle === undefined || bundle === null)
      return refused('discount.bundle', 'The discount is missing.');
    const { minimumBoughtOffers, discounts } = bundle;
    if (minimumBoughtOffers < 2 || minimumBoughtOffers > slots.length)
      return refused('discount.bundle.minimumBoughtOffers', 'It must lie between 2 and the number of slots.');
    return whyNotOnMarkets('discount.bundle.discounts', discounts);
  }
  if (slot === undefined || slot === null || slot.slots.length === 0)
    return refused('discount.slot', 'The discount is missing.');
  const orders = slot.slots.map(({ order }) => order);
  const isStrange = orders.some((order) => !slots.some((one) => one.order === order));
  if (isStrange || new Set(orders).size !== orders.length)
    return refused('discount.slot.slots', 'Each order must be that of a slot, and be named once.');
  const wrong = slot.slots.map((one) => whyNotOnMarkets('discount.slot.slots', one.discounts));
  return wrong.find((answer) => answer !== null) ?? null;
}

function whyNotOnMarkets(path: string, discounts: readonly MarketDiscount[]): DemoAnswer | null {
  if (discounts.length === 0) return refused(path, 'At least one marketplace is expected.');
  const markets = discounts.map(({ marketplaceId }) => marketplaceId);
  if (new Set(markets).size !== markets.length) return refused(path, 'A marketplace is named twice.');
  if (markets.some((id) => !(id in CURRENCY_OF))) return refused(path, 'There is no such marketplace.');
  return discounts.every(({ percentage }) => percentage >= 1 && percentage <= 99)
    ? null
    : refused(path, 'A discount lies between 1 and 99 %.');
}
