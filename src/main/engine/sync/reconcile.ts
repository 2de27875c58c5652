import type { OfferId } from '../../../shared/domain/offer.ts';
import { ok } from '../../../shared/errors.ts';
import { environmentOf } from '../store/account-row.ts';
import { readCursor } from '../store/cursors.ts';
import { recordGone, recordListed } from '../store/record-offers.ts';
import {
  countOfferRows,
  markListed,
  markMissing,
  missingSince,
  notInListing,
} from '../store/queries/offer-upkeep.ts';
import { ASK_AGAIN_AFTER_MS, decideMissing } from './deletions.ts';
import {
  type MissingFinding,
  keepMissingFinding,
  offersOfFinding,
  readMissingFinding,
} from './missing-finding.ts';
import { reread, writeAnswers } from './reread.ts';
import { type Changed, type SyncParts, unreadIds } from './sync-parts.ts';

/**
 * Asks for the offers that a completed listing did not have: once by the list, again minutes later, then
 * each by its full offer. Only what Allegro denies three times is archived here. Offers that the seller is
 * asked about are left alone until he answers or the next listing has them.
 */
export async function reconcileMissing(parts: SyncParts, signal: AbortSignal): Promise<Changed> {
  const { db, clock } = parts;
  const run = Number(readCursor(db, 'listing')?.value ?? 0);
  const first = await askAgain(parts, notInListing(db, run), run);
  if (!first.ok) return first;
  const finding = readMissingFinding(db);
  const asked = new Set(finding === null ? [] : offersOfFinding(db, finding));
  const latest = clock.now() - ASK_AGAIN_AFTER_MS;
  const unsettled = missingSince(db, latest).filter((offerId) => !asked.has(offerId));
  const second = await askAgain(parts, unsettled, run);
  if (!second.ok) return second;
  if (finding?.answer === 'remove') return archive(parts, offersOfFinding(db, finding), run, signal);
  return settle(parts, finding, missingSince(db, latest), run, signal);
}

/** Those that answer are recorded, which clears their mark. */
async function askAgain(parts: SyncParts, offerIds: readonly OfferId[], run: number): Promise<Changed> {
  if (offerIds.length === 0) return ok(0);
  const now = parts.clock.now();
  const listed = await parts.port.listByIds(offerIds);
  if (!listed.ok) return listed;
  const { offers, unread = [] } = listed.value;
  const found = new Set([...offers.map((item) => item.base.offerId), ...unreadIds(listed.value)]);
  // An item without a readable number may be any of those that are not found.
  const isCertain = unread.every(({ offerId }) => offerId !== null);
  return ok(
    parts.db.transaction(() => {
      const recorded = recordListed(parts.db, offers, { now, run: null, cause: 'missing' });
      markListed(parts.db, unreadIds(listed.value), run);
      const absent = offerIds.filter((offerId) => !found.has(offerId));
      if (isCertain) markMissing(parts.db, absent, now);
      return recorded.changed;
    }),
  );
}

async function settle(
  parts: SyncParts,
  finding: MissingFinding | null,
  missing: readonly OfferId[],
  run: number,
  signal: AbortSignal,
): Promise<Changed> {
  const total = countOfferRows(parts.db);
  const decision = decideMissing(missing.length, total, environmentOf(parts.db));
  if (decision === 'ask-the-seller') {
    if (finding?.count !== missing.length)
      tell(parts, { count: missing.length, total, at: parts.clock.now() });
    return ok(0);
  }
  if (decision === 'archive') return archive(parts, missing, run, signal);
  if (finding !== null) tell(parts, null);
  return ok(0);
}

async function archive(
  parts: SyncParts,
  missing: readonly OfferId[],
  run: number,
  signal: AbortSignal,
): Promise<Changed> {
  const { db, clock } = parts;
  const answers = await reread(parts, { archived: [], parts: [], whole: missing }, signal);
  if (!answers.ok) return answers;
  const { gone } = answers.value;
  const changed = db.transaction(() => {
    const context = { now: clock.now(), run: null, cause: 'missing' } as const;
    if (readMissingFinding(db) !== null) tell(parts, null);
    // What answered is there, even where it could not be read.
    markListed(db, answers.value.unread, run);
    return (
      writeAnswers(parts, { ...answers.value, gone: [] }, 'missing') + recordGone(db, gone, context).changed
    );
  });
  parts.emit(['offer']);
  return ok(changed);
}

function tell(parts: SyncParts, finding: MissingFinding | null): void {
  parts.db.transaction(() => keepMissingFinding(parts.db, finding));
  if (finding !== null) parts.log('warn', 'Many offers are missing at Allegro', { count: finding.count });
  parts.emit(['setting']);
}
