import type { Act } from '../acts/act.ts';
import { ALL_ACTS } from '../acts/all-acts.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import { ALL_COLLECTIONS } from '../collections/all-collections.ts';
import type { Collection } from '../collections/collection.ts';
import type { Emit } from '../engine.ts';
import type { SendOutcome } from '../conductor.ts';
import type { Ports } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { newOfferMaker } from '../new-offers/new-offer-maker.ts';
import { actFiles } from '../uploads/act-files.ts';
import type { BlobStore } from '../uploads/blob-store.ts';
import { createItemOutbox, type ItemOutbox } from './item-runner.ts';
import type { ItemWorld } from './item-world.ts';

export type ItemParts = {
  readonly db: WriteDb;
  readonly ports: Ports;
  readonly account: Pick<Account, 'edition' | 'userId'>;
  readonly emit: Emit;
  /** Default: all that Stragan knows. */
  readonly collections?: readonly Collection[];
  readonly acts?: readonly Act[];
  /** Left out where there are no files. */
  readonly blobs?: BlobStore | null;
};

export type Items = { readonly world: ItemWorld; readonly outbox: ItemOutbox };

export function openItems({ db, ports, account, emit, ...known }: ItemParts, http: AllegroHttp): Items {
  const world: ItemWorld = {
    ...ports,
    db,
    http,
    emit,
    edition: account.edition,
    userId: account.userId,
    collections: known.collections ?? ALL_COLLECTIONS,
    acts: known.acts ?? ALL_ACTS,
    makers: [newOfferMaker],
    files: actFiles(db, known.blobs ?? null),
  };
  return { world, outbox: createItemOutbox(world) };
}

type Sends = { run(signal: AbortSignal): Promise<SendOutcome> };

/** Items first: offers may name what is only now made. What stops one outbox stops the other. */
export function itemsThenOffers(items: Sends, offers: Sends): Sends['run'] {
  return async (signal) => {
    const first = await items.run(signal);
    if (first.error !== null) return first;
    const then = await offers.run(signal);
    return { error: then.error, nextLookAt: earlier(first.nextLookAt, then.nextLookAt) };
  };
}

function earlier(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}
