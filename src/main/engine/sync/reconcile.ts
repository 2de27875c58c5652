import type { OfferId } from '../../../shared/domain/offer.ts';
import { ok } from '../../../shared/errors.ts';
import { readCursor } from '../store/cursors.ts';
import { recordGone, recordListed } from '../store/record-offers.ts';
import { countOfferRows, markMissing, missingSince, notInListing } from '../store/queries/offer-upkeep.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { ASK_AGAIN_AFTER_MS, decideMissing } from './deletions.ts';
import { reread, writeAnswers } from './reread.ts';
import { type Changed, type SyncParts } from './sync-parts.ts';

/**
 * Under this name the seller's question is kept while so many offers are missing that a mistake is
 * likelier.
 */
export const MISSING_FINDING = 'finding.missing-offers';

/**
 * Asks for the offers that a completed listing did not have: once by the list, again minutes later, then
 * each by its full offer. Only what Allegro denies three times is archived here.
 */
export async function reconcileMissing(parts: SyncParts, signal: AbortSignal): Promise<Changed> {
  const run = Number(readCursor(parts.db, 'listing')?.value ?? 0);
  const first = await askAgain(parts, notInListing(parts.db, run));
  if (!first.ok) return first;
  const latest = parts.clock.now() - ASK_AGAIN_AFTER_MS;
  const second = await askAgain(parts, missingSince(parts.db, latest));
  if (!second.ok) return second;
  return settle(parts, missingSince(parts.db, latest), signal);
}

/** Those that answer are recorded, which clears their mark. */
async function askAgain(parts: SyncParts, offerIds: readonly OfferId[]): Promise<Changed> {
  if (offerIds.length === 0) return ok(0);
  const now = parts.clock.now();
  const listed = await parts.port.listByIds(offerIds);
  if (!listed.ok) return listed;
  const found = new Set(listed.value.map((item) => item.base.offerId));
  return ok(
    parts.db.transaction(() => {
      const recorded = recordListed(parts.db, listed.value, { now, run: null, cause: 'missing' });
      const absent = offerIds.filter((offerId) => !found.has(offerId));
      markMissing(parts.db, absent, now);
      return recorded.changed;
    }),
  );
}

async function settle(parts: SyncParts, missing: readonly OfferId[], signal: AbortSignal): Promise<Changed> {
  const { db, clock } = parts;
  const total = countOfferRows(db);
  const decision = decideMissing(missing.length, total);
  if (decision === 'ask-the-seller') {
    db.transaction(() =>
      writeSetting(db, MISSING_FINDING, { count: missing.length, total, at: clock.now() }),
    );
    parts.log('warn', 'Many offers are missing at Allegro', { count: missing.length, total });
    return ok(0);
  }
  if (readSetting(db, MISSING_FINDING) !== null) writeSetting(db, MISSING_FINDING, null);
  if (decision === 'nothing') return ok(0);
  const answers = await reread(parts, { archived: [], parts: [], whole: missing }, signal);
  if (!answers.ok) return answers;
  const { gone } = answers.value;
  const changed = db.transaction(() => {
    const context = { now: clock.now(), run: null, cause: 'missing' } as const;
    return (
      writeAnswers(parts, { ...answers.value, gone: [] }, 'missing') + recordGone(db, gone, context).changed
    );
  });
  parts.emit(['offer']);
  return ok(changed);
}
