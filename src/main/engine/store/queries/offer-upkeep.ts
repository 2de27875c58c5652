import type { OfferId } from '../../../../shared/domain/offer.ts';
import type { AppError } from '../../../../shared/errors.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { CLOCKS_MAY_DIFFER_MS, inAllegrosTime } from './allegro-clock.ts';

/** Marks and counts by which the sync knows what is left to do. */

export function countOfferRows(db: ReadDb): number {
  return db.pluck<number>('SELECT count(*) FROM offer_base').get() ?? 0;
}

export function countDetailsWanted(db: ReadDb): number {
  return db.pluck<number>('SELECT count(*) FROM offer_base WHERE details_wanted > 0').get() ?? 0;
}

/** Hurried ones first. `besides` holds those that could not be read this time. */
export function detailsWanted(db: ReadDb, besides: readonly OfferId[], limit: number): readonly OfferId[] {
  return db
    .pluck<string>(
      `SELECT offer_id FROM offer_base
       WHERE details_wanted > 0 AND offer_id NOT IN (SELECT value FROM json_each(?))
       ORDER BY details_wanted DESC, row_id LIMIT ?`,
    )
    .all(JSON.stringify(besides), limit);
}

/**
 * Details that are wanted anyway are fetched before all others. Answers which of these offers that is, in
 * their order; those that Allegro refused to show are left to the background.
 */
export function hurryDetails(db: WriteDb, offerIds: readonly OfferId[]): readonly OfferId[] {
  const ids = JSON.stringify(offerIds);
  const wanted = db
    .pluck<string>(
      `SELECT b.offer_id FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value
       WHERE b.details_wanted > 0 AND b.details_error IS NULL ORDER BY j.key`,
    )
    .all(ids);
  if (wanted.length === 0) return wanted;
  db.modify(
    `UPDATE offer_base SET details_wanted = 2
     WHERE details_wanted = 1 AND offer_id IN (SELECT value FROM json_each(?))`,
  ).run(JSON.stringify(wanted));
  return wanted;
}

/** Their details are wanted once more, whatever is known of them. */
export function wantDetailsAnew(db: WriteDb, offerIds: readonly OfferId[]): void {
  db.modify(
    `UPDATE offer_base SET details_wanted = 2, details_error = NULL
     WHERE offer_id IN (SELECT value FROM json_each(?))`,
  ).run(JSON.stringify(offerIds));
}

/** Why Allegro did not show the full offer; kept until it does. */
export function noteDetailsError(db: WriteDb, offerId: OfferId, error: AppError): void {
  db.modify('UPDATE offer_base SET details_error = ? WHERE offer_id = ?').run(JSON.stringify(error), offerId);
}

/** What the seller has edited is looked at next: by him, and by the check. */
export function hurryEdited(db: WriteDb): void {
  db.modify(
    `UPDATE offer_base SET details_wanted = 2
     WHERE details_wanted = 1 AND row_id IN (SELECT row_id FROM offer WHERE pending_count > 0)`,
  ).run();
}

/** The details of these offers are out of date; null means of all. Archived offers cannot be read again. */
export function wantDetails(db: WriteDb, offerIds: readonly OfferId[] | null): void {
  const wanted = `UPDATE offer_base SET details_wanted = 1 WHERE details_wanted = 0 AND status <> 'ARCHIVED'`;
  if (offerIds === null) db.modify(wanted).run();
  else {
    db.modify(`${wanted} AND offer_id IN (SELECT value FROM json_each(?))`).run(JSON.stringify(offerIds));
  }
}

/**
 * When each of these offers was last read directly, by Allegro's clock and at the earliest: what the journal
 * dates later may have come after it. Offers not known here are not in the map.
 */
export function directReadTimes(
  db: ReadDb,
  offerIds: readonly OfferId[],
  now: number,
): ReadonlyMap<OfferId, number> {
  const rows = db
    .select<{ offerId: OfferId; at: number; readAt: number }>(
      `SELECT r.offerId, r.at, ${inAllegrosTime('r.at')} AS readAt
       FROM (SELECT b.offer_id AS offerId, max(coalesce(b.parts_at, 0), coalesce(b.details_at, 0)) AS at
         FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value) r`,
    )
    .all(JSON.stringify(offerIds));
  // What was read in the future was read before this machine's clock was set back: nobody knows when.
  return new Map(
    rows.map(({ offerId, at, readAt }) => [offerId, at > now ? 0 : readAt - CLOCKS_MAY_DIFFER_MS]),
  );
}

/** These count as seen by that listing: their item was there though unreadable, or the seller keeps them. */
export function markListed(db: WriteDb, offerIds: readonly OfferId[], run: number): void {
  db.modify(
    `UPDATE offer_base SET listed_in_run = max(listed_in_run, ?), missing_since = NULL, missing_times = 0
     WHERE offer_id IN (SELECT value FROM json_each(?))`,
  ).run(run, JSON.stringify(offerIds));
}

/** Offers that a completed listing did not have and that were not asked for yet. */
export function notInListing(db: ReadDb, run: number): readonly OfferId[] {
  return db
    .pluck<string>(
      `SELECT offer_id FROM offer_base
       WHERE listed_in_run < ? AND coalesce(listed_at, 0) < ? AND status <> 'ARCHIVED'
         AND missing_since IS NULL AND coalesce(details_at, 0) < ? AND coalesce(parts_at, 0) < ?`,
    )
    .all(run, run, run, run);
}

/** Asked for by their id at least so long ago and not answered. */
export function missingSince(db: ReadDb, latest: number): readonly OfferId[] {
  return db
    .pluck<string>('SELECT offer_id FROM offer_base WHERE missing_since <= ? ORDER BY row_id')
    .all(latest);
}

/** In the order of the ids. */
export function titlesOf(
  db: ReadDb,
  offerIds: readonly OfferId[],
): readonly { offerId: OfferId; title: string }[] {
  return db
    .select<{ offerId: OfferId; title: string }>(
      `SELECT b.offer_id AS offerId, b.title
       FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value ORDER BY j.key`,
    )
    .all(JSON.stringify(offerIds));
}

export function countArchived(db: ReadDb, offerIds: readonly OfferId[]): number {
  return (
    db
      .pluck<number>(
        `SELECT count(*) FROM offer_base
         WHERE status = 'ARCHIVED' AND offer_id IN (SELECT value FROM json_each(?))`,
      )
      .get(JSON.stringify(offerIds)) ?? 0
  );
}

export function markMissing(db: WriteDb, offerIds: readonly OfferId[], now: number): void {
  db.modify(
    `UPDATE offer_base SET missing_since = coalesce(missing_since, ?), missing_times = missing_times + 1
     WHERE offer_id IN (SELECT value FROM json_each(?))`,
  ).run(now, JSON.stringify(offerIds));
}

/** Details of offers that Allegro does not show are not asked for again until they come back. */
export function giveUpDetails(db: WriteDb, offerIds: readonly OfferId[]): void {
  db.modify(
    'UPDATE offer_base SET details_wanted = 0 WHERE offer_id IN (SELECT value FROM json_each(?))',
  ).run(JSON.stringify(offerIds));
}

/** Whether a write is on its way: the background waits for it. */
export function isSending(db: ReadDb): boolean {
  return db.pluck<number>(`SELECT 1 FROM edit WHERE state = 'sending' LIMIT 1`).get() !== undefined;
}

/** Of these offers those whose details were never fetched, once each. */
export function offersWithoutDetails(db: ReadDb, offerIds: readonly OfferId[]): OfferId[] {
  return db
    .pluck<string>(
      `SELECT DISTINCT b.offer_id FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value
       WHERE b.details_at IS NULL AND b.status <> 'ARCHIVED'`,
    )
    .all(JSON.stringify(offerIds));
}
