import type { Document, Kind } from './item-kinds.ts';
import type { CollectionModel, ModelItem } from './items-model.ts';
import type { ItemsShop } from './items-shop.ts';
import type { NamingModel } from './naming-model.ts';
import type { ItemsWorld } from './world-items.ts';

/** Which lives met what, so that a run of many shows that they met enough. */
export type Met = {
  life: number;
  readonly conflicts: Set<number>;
  readonly lost: Set<number>;
  readonly chains: Set<number>;
  readonly deaths: Set<number>;
  readonly refusals: Set<number>;
};

/** One kind on both sides. */
export type Game = {
  readonly kind: Kind;
  readonly model: CollectionModel;
  /** Never touched, so that its name stays taken. */
  readonly anchor: ModelItem | null;
  readonly like: Document;
  /** Keys of our own making, until Allegro has given others. */
  readonly local: Map<ModelItem, string>;
};

export type Table = {
  readonly items: ItemsWorld;
  readonly shop: ItemsShop;
  readonly games: readonly Game[];
  readonly naming: NamingModel;
  readonly met: Met;
  /** To be taken away in a later round. */
  readonly chained: { readonly game: Game; readonly item: ModelItem }[];
  number: number;
};

export function keyOf({ local }: Game, item: ModelItem): string {
  return item.id ?? local.get(item) ?? '';
}
