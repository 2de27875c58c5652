import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import { detailsWanted, hurryEdited, isSending } from '../store/queries/offer-upkeep.ts';
import { inParallel } from './in-parallel.ts';
import { readDetails, recordAnswered } from './read-details.ts';
import { type SyncParts, cancelled } from './sync-parts.ts';

const SLICE = 20;
const AT_ONCE = 4;
const WAIT_FOR_SEND_MS = 500;

export type Hydration = {
  /** all: until every wanted offer's details are here. idle: until a write is on its way, too. */
  readonly until: 'all' | 'idle';
  readonly signal: AbortSignal;
  /** Offers that are being read already. */
  readonly besides: () => readonly OfferId[];
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
    const offerIds = detailsWanted(parts.db, [...unread, ...order.besides()], SLICE);
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
  const problems: AppError[] = [];
  const reading = {
    port: parts.detailsPort,
    onUnread: (offerId: OfferId) => void unread.add(offerId),
    onProblem: (error: AppError) => void problems.push(error),
  };
  const outcomes = await inParallel(offerIds, AT_ONCE, async (offerId) =>
    signal.aborted || problems.length > 0 ? null : readDetails(parts, offerId, reading),
  );
  const answered = outcomes.filter((outcome) => outcome !== null);
  recordAnswered(parts, answered);
  await parts.clock.yield();
  const [problem] = problems;
  return problem === undefined ? ok(answered.length) : { ok: false, error: problem };
}
