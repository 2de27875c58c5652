import type { Truth } from '../support/world-ledger.ts';
import type { ItemsWorld } from '../support/world-items.ts';
import type { World } from '../support/world.ts';
import type { Chapter } from './chapters.ts';
import type { Harm } from './harm.ts';
import type { ItemDeeds } from './item-deeds.ts';
import type { Plan } from './plan.ts';
import type { Seller } from './seller.ts';
import type { Watcher } from './watcher.ts';

/** All that is known of a day when it is over. */
export type Day = {
  readonly plan: Plan;
  readonly world: World;
  readonly items: ItemsWorld;
  readonly watcher: Watcher;
  readonly harm: Harm;
  readonly seller: Seller;
  readonly deeds: ItemDeeds;
  /** Offers on Allegro before anybody did anything. */
  readonly before: Map<string, Truth>;
  beganAt: number;
  /** The first one is the whole day. */
  readonly chapters: Chapter[];
};
