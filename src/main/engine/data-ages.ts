import type { DataArea } from '../../shared/contract-app.ts';
import { readCursor } from './store/cursors.ts';
import type { ReadDb } from './store/handle.ts';
import { categoriesReadAt } from './store/queries/categories.ts';
import { countDetailsWanted } from './store/queries/offer-upkeep.ts';

/** How old each area is: when its journal or listing was last read; null where it never was. */
export function dataAges(db: ReadDb): Record<DataArea, number | null> {
  const offerEvents = readCursor(db, 'offer-events')?.movedAt ?? null;
  const listing = readCursor(db, 'listing')?.movedAt ?? null;
  // The journal tells of every change since the listing; a listing alone is as old as itself.
  const offers = listing === null ? null : Math.max(listing, offerEvents ?? 0);
  return {
    offers,
    details: detailsAge(db, offers),
    'offer-events': offerEvents,
    orders: readCursor(db, 'order-events')?.movedAt ?? null,
    categories: categoriesReadAt(db),
    settings: readCursor(db, 'settings')?.movedAt ?? null,
  };
}

/** The journal wants those again that have changed: with none wanted they are as new as the offers. */
function detailsAge(db: ReadDb, offersAt: number | null): number | null {
  const readAt = readCursor(db, 'details')?.movedAt ?? null;
  if (readAt === null || countDetailsWanted(db) > 0) return readAt;
  return Math.max(readAt, offersAt ?? 0);
}
