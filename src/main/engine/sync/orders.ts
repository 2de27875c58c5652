import { JOURNAL_KEPT_MS } from '../../../shared/domain/activity.ts';
import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import type { JournalEntry } from '../allegro/settings-port.ts';
import { moveCursor, readCursor } from '../store/cursors.ts';
import { keepGap, keepJournalEvents } from '../store/queries/journals.ts';
import { directReadTimes } from '../store/queries/offer-upkeep.ts';
import { orderEvent } from './journal-events.ts';
import { reread, writeAnswers } from './reread.ts';
import { isAfter, soldOffers } from './sold-offers.ts';
import { type Changed, type SyncParts, cancelled } from './sync-parts.ts';

/** GET /order/events gives at most so many; fewer means the end. */
const FULL_PAGE = 1000;

/**
 * Follows the order journal and reads the stock of what was sold again. On the first run it starts at the
 * journal's end (GET /order/event-stats): the listing has just told every stock.
 */
export async function followOrders(parts: SyncParts, signal: AbortSignal): Promise<Changed> {
  const cursor = readCursor(parts.db, 'order-events');
  if (cursor?.value == null) return startAtEnd(parts);
  let last = cursor.value;
  let changed = 0;
  while (!signal.aborted) {
    const now = parts.clock.now();
    const page = await parts.orders.orderEvents(last);
    if (!page.ok) return page;
    const events = page.value.filter((event) => isAfter(event.id, last));
    const sold = await readSold(parts, events, signal);
    if (!sold.ok) return sold;
    const moved = events.at(-1)?.id ?? last;
    parts.durableStep('before:cursor.moved');
    changed += parts.db.transaction(() => {
      keepJournalEvents(parts.db, 'orders', events.map(orderEvent));
      keepGap(parts.db, 'orders', cursor.movedAt, now - JOURNAL_KEPT_MS.orders);
      moveCursor(parts.db, 'order-events', moved, now);
      return sold.value();
    });
    parts.durableStep('after:cursor.moved');
    last = moved;
    if (events.length < FULL_PAGE) return ok(changed);
  }
  return cancelled();
}

async function startAtEnd(parts: SyncParts): Promise<Changed> {
  const now = parts.clock.now();
  const latest = await parts.orders.latestOrderEventId();
  if (!latest.ok) return latest;
  // Ids are microseconds since the epoch, and a moment serves as a start.
  const start = latest.value ?? `${now}000`;
  parts.db.transaction(() => moveCursor(parts.db, 'order-events', start, now));
  return ok(0);
}

/** Reads what was sold since it was last read; the answer writes it. */
async function readSold(
  parts: SyncParts,
  events: readonly JournalEntry[],
  signal: AbortSignal,
): Promise<Result<() => number, AppError>> {
  const soldAt = soldOffers(events);
  const readAt = directReadTimes(parts.db, [...soldAt.keys()], parts.clock.now());
  const behind = [...readAt]
    .filter(([offerId, at]) => at <= (soldAt.get(offerId) ?? 0))
    .map(([offerId]) => offerId);
  const answers = await reread(parts, { archived: [], parts: behind, whole: [] }, signal);
  if (!answers.ok) return answers;
  return ok(() => writeAnswers(parts, answers.value, 'orders'));
}
