import { JOURNAL_KEPT_MS } from '../../../shared/domain/activity.ts';
import { moveCursor, readCursor } from '../store/cursors.ts';
import { keepGap, keepJournalEvents } from '../store/queries/journals.ts';
import { categoryEvent } from './journal-events.ts';
import type { SyncParts } from './sync-parts.ts';

/** GET /sale/category-events gives at most so many; fewer means the end. */
const FULL_PAGE = 1000;
/** Categories change some times a week. */
const EVERY_MS = 60 * 60_000;

/**
 * Follows the journal of categories, for the seller to read: nothing else waits for it. What cannot be read
 * now is read with a later pull.
 */
export async function followCategories(parts: SyncParts, signal: AbortSignal): Promise<void> {
  const { db, clock } = parts;
  const cursor = readCursor(db, 'category-events');
  const startedAt = clock.now();
  if (cursor !== null && startedAt - cursor.movedAt < EVERY_MS) return;
  let last = cursor?.value ?? null;
  while (!signal.aborted) {
    const page = await parts.categories.categoryEvents(last);
    if (!page.ok) {
      parts.log('warn', 'The journal of categories could not be read', { reason: page.error.kind });
      return;
    }
    last = page.value.at(-1)?.id ?? last;
    db.transaction(() => {
      keepJournalEvents(db, 'categories', page.value.map(categoryEvent));
      if (cursor !== null) keepGap(db, 'categories', cursor.movedAt, startedAt - JOURNAL_KEPT_MS.categories);
      moveCursor(db, 'category-events', last, startedAt);
    });
    if (page.value.length < FULL_PAGE) return;
  }
}
