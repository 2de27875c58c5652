import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import type { DetailedOffer } from '../allegro/offer-port.ts';
import { recordDetails } from '../store/record-details.ts';
import {
  detailsWanted,
  giveUpDetails,
  hurryEdited,
  isSending,
  markMissing,
} from '../store/queries/offer-upkeep.ts';
import { inParallel } from './in-parallel.ts';
import { type SyncParts, cancelled, isAboutOneOffer, isGone } from './sync-parts.ts';

const SLICE = 20;
const AT_ONCE = 4;
const WAIT_FOR_SEND_MS = 500;

export type Hydration = {
  /** all: until every wanted offer's details are here. idle: until a write is on its way, too. */
  readonly until: 'all' | 'idle';
  readonly signal: AbortSignal;
  readonly onProgress: (fetched: number) => void;
};

/**
 * Fetches the details that are wanted, hurried and edited offers first. What is wanted stands in the rows,
 * so it goes on where it was stopped. Never while a send runs.
 */
export async function fetchDetails(parts: SyncParts, order: Hydration): Promise<Result<number, AppError>> {
  const unread = new Set<OfferId>();
  let fetched = 0;
  while (!order.signal.aborted) {
    if (isSending(parts.db)) {
      if (order.until === 'idle') return ok(fetched);
      await parts.clock.sleep(WAIT_FOR_SEND_MS, order.signal).catch(() => undefined);
      continue;
    }
    hurryEdited(parts.db);
    const offerIds = detailsWanted(parts.db, [...unread], SLICE);
    if (offerIds.length === 0) return ok(fetched);
    const slice = await fetchSlice(parts, offerIds, unread, order.signal);
    if (!slice.ok) return slice;
    fetched += slice.value;
    order.onProgress(fetched);
  }
  return cancelled();
}

async function fetchSlice(
  parts: SyncParts,
  offerIds: readonly OfferId[],
  unread: Set<OfferId>,
  signal: AbortSignal,
): Promise<Result<number, AppError>> {
  let problem: AppError | null = null;
  const outcomes = await inParallel(offerIds, AT_ONCE, async (offerId) => {
    if (signal.aborted || problem !== null) return null;
    const readAt = parts.clock.now();
    const answer = await parts.detailsPort.getOffer(offerId);
    if (answer.ok) return { offer: answer.value, readAt };
    if (isGone(answer.error)) noteGone(parts, offerId);
    else if (isAboutOneOffer(answer.error)) noteUnread(parts, unread, offerId, answer.error);
    else problem = answer.error;
    return null;
  });
  const answered = outcomes.filter((outcome) => outcome !== null);
  write(parts, answered);
  await parts.clock.yield();
  return problem === null ? ok(answered.length) : { ok: false, error: problem };
}

function write(parts: SyncParts, answered: readonly { offer: DetailedOffer; readAt: number }[]): void {
  if (answered.length === 0) return;
  parts.durableStep('before:details.recorded');
  parts.db.transaction(() => {
    for (const { offer, readAt } of answered) {
      recordDetails(parts.db, offer, { now: readAt, run: null, cause: 'details' });
    }
  });
  parts.durableStep('after:details.recorded');
  parts.emit(['offer']);
}

function noteGone(parts: SyncParts, offerId: OfferId): void {
  parts.db.transaction(() => {
    markMissing(parts.db, [offerId], parts.clock.now());
    giveUpDetails(parts.db, [offerId]);
  });
}

/** Left for the next time; others must not wait for it. */
function noteUnread(parts: SyncParts, unread: Set<OfferId>, offerId: OfferId, error: AppError): void {
  unread.add(offerId);
  parts.log('warn', 'The details of an offer could not be read', { offerId, reason: error.message });
}
