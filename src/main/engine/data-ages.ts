import type { DataArea } from '../../shared/contract-app.ts';
import { readCursor } from './store/cursors.ts';
import type { ReadDb } from './store/handle.ts';

/** How old each area is: when its journal or listing was last read. Areas left out were never fetched. */
export function dataAges(db: ReadDb): Partial<Record<DataArea, number | null>> {
  const offerEvents = readCursor(db, 'offer-events')?.movedAt ?? null;
  const listing = readCursor(db, 'listing')?.movedAt ?? null;
  return {
    // The journal tells of every change since the listing; a listing alone is as old as itself.
    offers: listing === null ? null : Math.max(listing, offerEvents ?? 0),
    'offer-events': offerEvents,
    orders: readCursor(db, 'order-events')?.movedAt ?? null,
    settings: readCursor(db, 'settings')?.movedAt ?? null,
  };
}
