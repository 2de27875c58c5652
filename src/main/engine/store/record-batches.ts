import type { ListedOffer } from '../allegro/offer-port.ts';
import type { Clock } from '../ports.ts';
import type { WriteDb } from './handle.ts';
import { type RecordContext, type Recorded, recordListed } from './record-offers.ts';

const ROWS_PER_TRANSACTION = 50;

/**
 * recordListed in small transactions with a pause between, so that edits and sends get their turn. `lastly`
 * runs in the last transaction: the place to move a cursor. `afterBatch` runs when a batch is committed.
 */
export async function recordListedInBatches(
  db: WriteDb,
  clock: Clock,
  items: readonly ListedOffer[],
  context: RecordContext,
  hooks: { readonly lastly?: () => void; readonly afterBatch?: () => void } = {},
): Promise<Recorded> {
  let inserted = 0;
  let changed = 0;
  let start = 0;
  do {
    const batch = items.slice(start, start + ROWS_PER_TRANSACTION);
    start += ROWS_PER_TRANSACTION;
    const recorded = db.transaction(() => {
      const outcome = recordListed(db, batch, context);
      if (start >= items.length) hooks.lastly?.();
      return outcome;
    });
    inserted += recorded.inserted;
    changed += recorded.changed;
    hooks.afterBatch?.();
    await clock.yield();
  } while (start < items.length);
  return { inserted, changed };
}
