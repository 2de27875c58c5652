import { eanOf } from '../data/ean.ts';
import { between, hash, share } from '../data/dice.ts';
import { offerIdOf } from '../data/offer-id.ts';
import { picturesOf, productAt } from '../data/products.ts';
import { traitsOf } from '../data/traits.ts';
import type { Context, DemoState } from '../kinds.ts';

/** Products that the seller may have Allegro's warehouse keep. */
const KEPT = 12;

export type Kept = {
  readonly id: string;
  readonly name: string;
  readonly gtins: readonly string[];
  readonly image: string;
  readonly available: number;
  readonly onOrder: number;
  readonly onHold: number;
  readonly soldIn14Days: number;
  readonly soldIn30Days: number;
  readonly daysLeft: number;
  /** Null: nobody offers it yet. */
  readonly offerId: string | null;
};

/** What lies in the warehouse, the same for the same seed; what arrived since is added. */
export function warehouse({ state, addresses }: Pick<Context, 'state' | 'addresses'>): readonly Kept[] {
  const { seed, offers } = state.settings;
  return Array.from({ length: KEPT }, (_, at) => {
    const { id, name } = productAt(seed, at);
    // A few sell fast, most slowly.
    const soldIn30Days = Math.floor(41 * share(seed, at, 461) ** 2);
    const available = between(seed, at, 462, 0, 90) + (arrived(state).get(id) ?? 0);
    return {
      id,
      name,
      gtins: [eanOf(seed, at)],
      image: `${addresses.image}${picturesOf(seed, at, 81, 1)[0] ?? ''}`,
      available,
      onOrder: between(seed, at, 463, 0, 5),
      onHold: between(seed, at, 464, 0, 2),
      soldIn14Days: Math.round(soldIn30Days / 2.2),
      soldIn30Days,
      daysLeft: soldIn30Days === 0 ? 400 : Math.floor((available * 30) / soldIn30Days),
      offerId: isOfOffer(seed, offers, at) ? offerIdOf(seed, at) : null,
    };
  });
}

/** Most offers are of the product of their own number. */
function isOfOffer(seed: number, offers: number, at: number): boolean {
  return at < offers && traitsOf(seed, offers, at).product === at;
}

/** Whether the warehouse takes this product. */
export function isKept(state: DemoState, productId: string): boolean {
  const { seed } = state.settings;
  return Array.from({ length: KEPT }, (_, at) => productAt(seed, at).id).includes(productId);
}

/** Pieces that ship notices brought, by product. */
export function arrived(state: DemoState) {
  return state.table<number>('warehouse-arrivals');
}

/** Of one number of pieces in twelve, one piece is damaged. */
export function damagedOf({ settings: { seed } }: DemoState, quantity: number): number {
  return hash(seed, quantity, 465) % 12 === 0 ? 1 : 0;
}
