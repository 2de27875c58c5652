import { LIST_LAG_MS } from '../../../shared/domain/merge-offer.ts';
import { ok } from '../../../shared/errors.ts';
import { moveCursor } from '../store/cursors.ts';
import { byAllegrosClock } from '../store/queries/allegro-clock.ts';
import { recordListedInBatches } from '../store/record-batches.ts';
import { offerEventsSince } from '../store/queries/offer-events.ts';
import { directReadTimes, markListed, wantDetails } from '../store/queries/offer-upkeep.ts';
import { planReads } from './journal-plan.ts';
import { readToEnd } from './offer-journal.ts';
import { reread, writeAnswers } from './reread.ts';
import { type Changed, type SyncParts, cancelled, unreadIds } from './sync-parts.ts';

const PAGE = 1000;

export type ListingOrder = {
  /** Where the journal was last read to; null when there is a gap. */
  readonly from: string | null;
  /** The number of this listing: the moment it began. */
  readonly run: number;
  /** Events were lost: details may be out of date without a word. */
  readonly afterGap: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
};

/**
 * The whole shop, page by page. First the journal is read to its end, so that nothing that happens meanwhile
 * is lost. Of what it told, the cursor passes what the list must show together with the last page, and the
 * rest when those offers were read directly.
 */
export async function readListing(parts: SyncParts, order: ListingOrder): Promise<Changed> {
  const end = await readToEnd(parts, order.from, order.signal);
  if (!end.ok) return end;
  const pages = await readPages(parts, order, () => {
    wantDetails(parts.db, order.afterGap ? null : end.value.staleDetails);
    moveCursor(parts.db, 'offer-events', end.value.settled, order.run);
    moveCursor(parts.db, 'listing', String(order.run), order.run);
  });
  if (!pages.ok) return pages;
  const lagging = await readLagging(parts, order, end.value.last);
  return lagging.ok ? ok(pages.value + lagging.value) : lagging;
}

async function readPages(parts: SyncParts, order: ListingOrder, lastly: () => void): Promise<Changed> {
  let changed = 0;
  let offset = 0;
  let isLast = false;
  while (!isLast) {
    if (order.signal.aborted) return cancelled();
    const now = parts.clock.now();
    const page = await parts.port.listPage({ offset, limit: PAGE });
    if (!page.ok) return page;
    const { offers, totalCount } = page.value;
    const unread = unreadIds(page.value);
    const count = offers.length + (page.value.unread?.length ?? 0);
    offset += count;
    isLast = count === 0 || offset >= totalCount;
    parts.durableStep('before:listing.recorded');
    const recorded = await recordListedInBatches(
      parts.db,
      parts.clock,
      offers,
      { now, run: order.run, cause: 'listing' },
      {
        lastly: () => {
          markListed(parts.db, unread, order.run);
          if (isLast) lastly();
        },
        afterBatch: () => parts.emit(['offer']),
      },
    );
    parts.durableStep('after:listing.recorded');
    changed += recorded.inserted + recorded.changed;
    order.onProgress(offset, totalCount);
  }
  return ok(changed);
}

/** Offers with an event in the last minutes: the list may have shown them as they were before it. */
async function readLagging(parts: SyncParts, order: ListingOrder, last: string | null): Promise<Changed> {
  const events = offerEventsSince(parts.db, byAllegrosClock(parts.db, order.run) - LIST_LAG_MS);
  const passes = () => moveCursor(parts.db, 'offer-events', last, order.run);
  if (events.length === 0) {
    parts.db.transaction(passes);
    return ok(0);
  }
  const known = directReadTimes(
    parts.db,
    events.map((event) => event.offerId),
    parts.clock.now(),
  );
  const isStillBehind = events.filter((event) => (known.get(event.offerId) ?? 0) <= event.occurredAt);
  const answers = await reread(
    parts,
    planReads(isStillBehind, (offerId) => known.has(offerId)),
    order.signal,
  );
  if (!answers.ok) return answers;
  const changed = parts.db.transaction(() => {
    passes();
    return writeAnswers(parts, answers.value, 'journal');
  });
  parts.emit(['offer']);
  return ok(changed);
}
