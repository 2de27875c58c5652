import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import type { OfferEvent } from '../allegro/offer-port.ts';
import { moveCursor } from '../store/cursors.ts';
import { recordListedInBatches } from '../store/record-batches.ts';
import { byAllegrosClock } from '../store/queries/allegro-clock.ts';
import { keepOfferEvents } from '../store/queries/offer-events.ts';
import { directReadTimes, wantDetails } from '../store/queries/offer-upkeep.ts';
import { idsWithStaleDetails, planReads, splitByLag } from './journal-plan.ts';
import { reread, writeAnswers } from './reread.ts';
import { type Changed, type SyncParts, cancelled, unreadIds } from './sync-parts.ts';

/** GET /sale/offer-events gives at most so many; fewer means the end. */
const FULL_PAGE = 1000;
const EVENTS_PER_TRANSACTION = 50;

export type JournalEnd = {
  readonly last: string | null;
  /** Up to here the list has caught up by now. */
  readonly settled: string | null;
  readonly staleDetails: readonly OfferId[];
};

/** Reads to the journal's end without acting on it, and keeps what it says. */
export async function readToEnd(
  parts: SyncParts,
  from: string | null,
  signal: AbortSignal,
): Promise<Result<JournalEnd, AppError>> {
  let last = from;
  let settled = from;
  const staleDetails = new Set<OfferId>();
  while (!signal.aborted) {
    const page = await parts.port.offerEvents(last);
    if (!page.ok) return page;
    parts.db.transaction(() => keepOfferEvents(parts.db, page.value, parts.clock.now()));
    for (const offerId of idsWithStaleDetails(page.value)) staleDetails.add(offerId);
    if (settled === last) settled = splitByLag(page.value, allegrosNow(parts)).settled.at(-1)?.id ?? settled;
    last = page.value.at(-1)?.id ?? last;
    if (page.value.length < FULL_PAGE) return ok({ last, settled, staleDetails: [...staleDetails] });
  }
  return cancelled();
}

/** Carries out what the journal says from here to its end; the cursor moves with the rows it covers. */
export async function followJournal(
  parts: SyncParts,
  from: string | null,
  signal: AbortSignal,
): Promise<Changed> {
  let last = from;
  let changed = 0;
  while (!signal.aborted) {
    const askedAt = parts.clock.now();
    const page = await parts.port.offerEvents(last);
    if (!page.ok) return page;
    const carried = await carryOut(parts, page.value, signal);
    if (!carried.ok) return carried;
    changed += carried.value;
    last = page.value.at(-1)?.id ?? last;
    if (page.value.length >= FULL_PAGE) continue;
    parts.db.transaction(() => moveCursor(parts.db, 'offer-events', last, askedAt));
    return ok(changed);
  }
  return cancelled();
}

function allegrosNow({ db, clock }: SyncParts): number {
  return byAllegrosClock(db, clock.now());
}

async function carryOut(
  parts: SyncParts,
  events: readonly OfferEvent[],
  signal: AbortSignal,
): Promise<Changed> {
  const { settled, recent } = splitByLag(events, allegrosNow(parts));
  const byList = await readSettled(parts, settled);
  if (!byList.ok) return byList;
  let changed = byList.value;
  const alreadyRead = new Set<OfferId>();
  for (let start = 0; start < recent.length; start += EVENTS_PER_TRANSACTION) {
    const chunk = recent.slice(start, start + EVENTS_PER_TRANSACTION);
    const direct = await readRecent(parts, chunk, alreadyRead, signal);
    if (!direct.ok) return direct;
    changed += direct.value;
  }
  return ok(changed);
}

/** The list has caught up with these: many offers a call. */
async function readSettled(parts: SyncParts, events: readonly OfferEvent[]): Promise<Changed> {
  const last = events.at(-1);
  if (last === undefined) return ok(0);
  const now = parts.clock.now();
  const archived = planReads(events, () => true).archived;
  const asked = [...new Set(events.map((event) => event.offerId))].filter((id) => !archived.includes(id));
  const listed = await parts.port.listByIds(asked);
  if (!listed.ok) return listed;
  const lastly = (): void => {
    writeAnswers(parts, { archived, parts: [], whole: [], gone: [], unread: [] }, 'journal');
    // An item that cannot be read tells nothing of what the event changed: the full offer will.
    wantDetails(parts.db, [...idsWithStaleDetails(events), ...unreadIds(listed.value)]);
    keepOfferEvents(parts.db, events, now);
    moveCursor(parts.db, 'offer-events', last.id, now);
  };
  parts.durableStep('before:cursor.moved');
  const recorded = await recordListedInBatches(
    parts.db,
    parts.clock,
    listed.value.offers,
    { now, run: null, cause: 'journal' },
    { lastly, afterBatch: () => parts.emit(['offer']) },
  );
  parts.durableStep('after:cursor.moved');
  return ok(recorded.inserted + recorded.changed + archived.length);
}

/** The list may still show these as they were: each is read directly. */
async function readRecent(
  parts: SyncParts,
  events: readonly OfferEvent[],
  alreadyRead: Set<OfferId>,
  signal: AbortSignal,
): Promise<Changed> {
  const left = events.filter((event) => !alreadyRead.has(event.offerId));
  const known = directReadTimes(
    parts.db,
    left.map((event) => event.offerId),
    parts.clock.now(),
  );
  const reads = planReads(left, (offerId) => known.has(offerId));
  const answers = await reread(parts, reads, signal);
  if (!answers.ok) return answers;
  for (const offerId of reads.whole) alreadyRead.add(offerId);
  const last = events.at(-1);
  parts.durableStep('before:cursor.moved');
  const changed = parts.db.transaction(() => {
    const count = writeAnswers(parts, answers.value, 'journal');
    keepOfferEvents(parts.db, events, parts.clock.now());
    if (last !== undefined) moveCursor(parts.db, 'offer-events', last.id, parts.clock.now());
    return count;
  });
  parts.durableStep('after:cursor.moved');
  parts.emit(['offer']);
  await parts.clock.yield();
  return ok(changed);
}
