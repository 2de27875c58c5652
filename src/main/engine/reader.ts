import type { Clock } from './ports.ts';
import type { EngineSide } from './engine.ts';
import type { Collection } from './collections/collection.ts';
import type { Act } from './acts/act.ts';
import { actFormHandlers } from './commands/act-form.ts';
import { activityHandlers, activityParsers } from './commands/activity-read.ts';
import { attachmentsReadHandlers } from './commands/attachments-read.ts';
import { itemChangesReadHandlers } from './commands/collections-changes.ts';
import { actFormParsers, itemChangeReadParsers } from './commands/item-inputs.ts';
import { bulkReadHandlers } from './commands/bulk.ts';
import { bulkReadParsers } from './commands/bulk-input.ts';
import { changesReadHandlers } from './commands/changes-read.ts';
import { collectionsReadParsers } from './commands/collections-input.ts';
import { collectionsReadHandlers } from './commands/collections-read.ts';
import { changesReadParsers, importParsers } from './commands/edit-inputs.ts';
import { imagesReadHandlers } from './commands/images-read.ts';
import { imagesReadParsers } from './commands/upload-inputs.ts';
import { importReadHandlers } from './commands/import.ts';
import { newOfferReadParsers } from './commands/new-offer-input.ts';
import { newOffersReadHandlers } from './commands/new-offers-read.ts';
import { offersReadParsers } from './commands/offers-input.ts';
import { offersReadHandlers } from './commands/offers-read.ts';
import { syncReadParsers } from './commands/sync-input.ts';
import { syncReadHandlers } from './commands/sync-read.ts';
import { upkeepReadHandlers } from './commands/upkeep.ts';
import { upkeepReadParsers } from './commands/upkeep-input.ts';
import { makeSide, openingFailure } from './side.ts';
import type { ReadDb } from './store/handle.ts';
import { openReader as openReadDb } from './store/open.ts';

export type ReaderInput = {
  readonly databasePath: string;
  readonly clock: Clock;
  /** The seller's preferences that decide something; asked anew each time. */
  readonly settings: () => { readonly askAbovePercent: number };
  /** What a seller owns; default: all that Stragan knows. */
  readonly collections?: readonly Collection[];
  readonly acts?: readonly Act[];
};

/** The reading side of an opened shop: a read-only handle, every page, search, count and show. */
export async function openReader(input: ReaderInput): Promise<EngineSide> {
  const opened = openReadDb(input.databasePath);
  if (!opened.ok) throw openingFailure(opened.error);
  return readerOver({ ...input, db: opened.value });
}

/** The same over a handle that is open already. */
export function readerOver(parts: Omit<ReaderInput, 'databasePath'> & { readonly db: ReadDb }): EngineSide {
  return makeSide({
    handlers: {
      ...activityHandlers(parts),
      ...offersReadHandlers(parts),
      ...bulkReadHandlers(parts),
      ...changesReadHandlers(parts),
      ...importReadHandlers(parts),
      ...imagesReadHandlers(parts),
      ...attachmentsReadHandlers(parts),
      ...syncReadHandlers(parts),
      ...collectionsReadHandlers(parts),
      ...itemChangesReadHandlers(parts),
      ...actFormHandlers(parts),
      ...upkeepReadHandlers(parts),
      ...newOffersReadHandlers(parts),
    },
    parsers: {
      ...activityParsers,
      ...offersReadParsers,
      ...bulkReadParsers,
      ...changesReadParsers,
      ...importParsers,
      ...imagesReadParsers,
      ...syncReadParsers,
      ...collectionsReadParsers,
      ...itemChangeReadParsers,
      ...actFormParsers,
      ...upkeepReadParsers,
      ...newOfferReadParsers,
    },
    log: () => {},
    close: async () => parts.db.close(),
  });
}
