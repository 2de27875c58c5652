import type { Edition } from '../../../shared/domain/account.ts';
import type { Act, ActFiles } from '../acts/act.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { Collection } from '../collections/collection.ts';
import type { Emit } from '../engine.ts';
import type { Halt } from '../outbox/next-step.ts';
import type { Clock, DurableStep, Log, Random } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';

/** What the parts of the outbox of items share. */
export type ItemWorld = {
  readonly db: WriteDb;
  readonly http: AllegroHttp;
  readonly edition: Edition;
  /** Of the seller. */
  readonly userId: string;
  readonly collections: readonly Collection[];
  readonly acts: readonly Act[];
  readonly makers: readonly Maker[];
  /** What the seller gave along with acts. */
  readonly files: ActFiles;
  readonly clock: Clock;
  readonly random: Random;
  readonly durableStep: DurableStep;
  readonly log: Log;
  readonly emit: Emit;
};

export function collectionNamed(collections: readonly Collection[], name: string): Collection | null {
  return collections.find((definition) => definition.name === name) ?? null;
}

/**
 * What is made in more than one request, or found out about in its own way. It is sent by a command of its
 * own, never together with other items.
 */
export type Maker = {
  /** Its creations stand in the outbox under this name; there is no such collection. */
  readonly collection: string;
  send(world: ItemWorld, change: ItemChange): Promise<Went>;
  findOut(world: ItemWorld, change: ItemChange): Promise<Went>;
};

export function makerOf(
  { makers }: Pick<ItemWorld, 'makers'>,
  { collection }: Pick<ItemChange, 'collection'>,
): Maker | null {
  return makers.find((maker) => maker.collection === collection) ?? null;
}

/** A change went through its step, or sending has to stop for now. */
export type Went = Halt | null;
