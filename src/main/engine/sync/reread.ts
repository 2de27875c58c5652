import type { Money } from '../../../shared/domain/money.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import type { DetailedOffer } from '../allegro/offer-port.ts';
import { recordDetails } from '../store/record-details.ts';
import { type RecordCause, type RecordContext, recordGone, recordParts } from '../store/record-offers.ts';
import { giveUpDetails, markMissing, wantDetails } from '../store/queries/offer-upkeep.ts';
import { inParallel } from './in-parallel.ts';
import type { Reads } from './journal-plan.ts';
import { type SyncParts, cancelled, isAboutOneOffer, isGone } from './sync-parts.ts';

const AT_ONCE = 4;

/** What Allegro answered, not yet written. */
export type Answers = {
  readonly archived: readonly OfferId[];
  readonly parts: readonly { offerId: OfferId; price: Money | null; stock: number | null; readAt: number }[];
  readonly whole: readonly { offer: DetailedOffer; readAt: number }[];
  readonly gone: readonly OfferId[];
  /** Answered, but not readable: left for the background. */
  readonly unread: readonly OfferId[];
};

/** Reads offers directly, past the list. An error that is not about one offer ends it. */
export async function reread(
  parts: SyncParts,
  reads: Reads,
  signal: AbortSignal,
): Promise<Result<Answers, AppError>> {
  const { port, clock } = parts;
  const answers = { archived: reads.archived, parts: [], whole: [], gone: [], unread: [] } as {
    archived: readonly OfferId[];
    parts: Answers['parts'][number][];
    whole: Answers['whole'][number][];
    gone: OfferId[];
    unread: OfferId[];
  };
  const problems: AppError[] = [];
  const isOver = () => signal.aborted || problems.length > 0;
  const failed = (offerId: OfferId, error: AppError) => {
    if (isGone(error)) answers.gone.push(offerId);
    else if (isAboutOneOffer(error)) answers.unread.push(offerId);
    else problems.push(error);
  };
  const readParts = async (offerId: OfferId): Promise<void> => {
    if (isOver()) return;
    const readAt = clock.now();
    const answer = await port.getParts(offerId);
    if (answer.ok) answers.parts.push({ offerId, ...answer.value, readAt });
    else failed(offerId, answer.error);
  };
  const readWhole = async (offerId: OfferId): Promise<void> => {
    if (isOver()) return;
    const readAt = clock.now();
    const answer = await port.getOffer(offerId);
    if (answer.ok) answers.whole.push({ offer: answer.value, readAt });
    else failed(offerId, answer.error);
  };
  await inParallel(reads.parts, AT_ONCE, readParts);
  await inParallel(reads.whole, AT_ONCE, readWhole);
  if (signal.aborted) return cancelled();
  const [problem] = problems;
  return problem === undefined ? ok(answers) : { ok: false, error: problem };
}

/**
 * Writes what was answered; to be called in one transaction with the cursor. Returns how many offers
 * changed.
 */
export function writeAnswers(parts: SyncParts, answers: Answers, cause: RecordCause): number {
  const { db, clock } = parts;
  const context = (now: number): RecordContext => ({ now, run: null, cause });
  let changed = 0;
  const count = (recorded: { inserted: number; changed: number } | null) => {
    changed += (recorded?.inserted ?? 0) + (recorded?.changed ?? 0);
  };
  if (answers.archived.length > 0) count(recordGone(db, answers.archived, context(clock.now())));
  for (const { offerId, readAt, ...values } of answers.parts)
    count(recordParts(db, offerId, values, context(readAt)));
  for (const { offer, readAt } of answers.whole) count(recordDetails(db, offer, context(readAt)));
  if (answers.gone.length > 0) {
    markMissing(db, answers.gone, clock.now());
    giveUpDetails(db, answers.gone);
  }
  if (answers.unread.length > 0) wantDetails(db, answers.unread);
  return changed;
}
