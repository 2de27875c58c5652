import type { DemoState } from '../kinds.ts';
import { offerIdOf } from './offer-id.ts';
import { traitsOf } from './traits.ts';
import type { Traits } from './traits.ts';

/** Far enough to meet every kind of offer several times. */
const LOOKED_AT = 800;

/**
 * The first offers of the shop as it was born that are wanted: what a new shop's campaigns and rebates are
 * about. They stay the same whatever happens to the offers.
 */
export function bornOffers(
  { settings }: DemoState,
  count: number,
  isWanted: (traits: Traits, index: number) => boolean = isOrdinary,
): readonly string[] {
  const ids: string[] = [];
  for (let index = 0; index < Math.min(settings.offers, LOOKED_AT) && ids.length < count; index += 1) {
    if (isWanted(traitsOf(settings.seed, settings.offers, index), index))
      ids.push(offerIdOf(settings.seed, index));
  }
  return ids;
}

/** On sale in Poland at a price, for anybody, from the seller's own shelves. */
export function isOrdinary(traits: Traits): boolean {
  const isForAll = !traits.isBusinessOnly && !traits.isFulfillment;
  const isOnSale = traits.status === 'ACTIVE' && traits.format === 'BUY_NOW';
  return isOnSale && isForAll && traits.marketplaceId === 'allegro-pl' && traits.priceRule === null;
}
