import type { ReadDb } from '../handle.ts';
import { lastKnownClock } from './allegro-clock.ts';

/** An event of an offer, as far as it tells of a write in a certain time. */
export type ToldEvent = { readonly occurredAt: number; readonly externalId: string | null };

/** Between a look and the moment a write was seen on Allegro, by this machine's clock. */
export type Span = { readonly from: number; readonly to: number };

/**
 * Events of these types that belong to the span: told within it, or told later and dated within it. What was
 * told within it and is dated long before is late news of something earlier. Events are dated by Allegro's
 * clock.
 */
export function eventsWithin(
  db: ReadDb,
  offerId: string,
  types: readonly string[],
  { from, to }: Span,
  lateMs: number,
): ToldEvent[] {
  const aheadMs = lastKnownClock(db)?.aheadMs ?? 0;
  const [dated, until] = [from + aheadMs, to + aheadMs];
  return db
    .select<ToldEvent>(
      `SELECT occurred_at AS occurredAt, external_id AS externalId FROM offer_event
       WHERE offer_id = ? AND occurred_at > ? AND type IN (SELECT value FROM json_each(?))
         AND ((told_at > ? AND told_at <= ?)
           OR (told_at > ? AND occurred_at >= ? AND occurred_at <= ?))
       ORDER BY occurred_at`,
    )
    .all(offerId, dated - lateMs, JSON.stringify(types), from, to, to, dated, until);
}

/** When the journal last told of the offer with this external id, up to then, by its clock; 0: never. */
export function lastToldWithId(
  db: ReadDb,
  offerId: string,
  types: readonly string[],
  externalId: string | null,
  until: number,
): number {
  const sql = `SELECT max(occurred_at) FROM offer_event WHERE offer_id = ? AND occurred_at <= ?
    AND external_id IS ? AND type IN (SELECT value FROM json_each(?))`;
  return db.pluck<number | null>(sql).get(offerId, until, externalId, JSON.stringify(types)) ?? 0;
}

/**
 * A confirmed write of ours, with what its call says of the look before it. Allegro was asked for what it
 * made of it no earlier than `readFrom`.
 */
export type ConfirmedWrite = {
  readonly editId: number;
  readonly field: string;
  readonly mark: string | null;
  readonly confirmedAt: number;
  readonly readFrom: number;
  readonly callId: string;
  readonly callBody: string;
};

/** The writes of an offer that were seen on Allegro since then, oldest first. */
export function confirmedWrites(db: ReadDb, offerId: string, since: number): ConfirmedWrite[] {
  return db
    .select<ConfirmedWrite>(
      `SELECT e.edit_id AS editId, e.field, e.mark, e.state_at AS confirmedAt, c.call_id AS callId,
         c.body AS callBody, coalesce((SELECT json_extract(s.detail, '$.readFrom') FROM edit_story s
           WHERE s.edit_id = e.edit_id ORDER BY s.story_id DESC LIMIT 1), e.state_at) AS readFrom
       FROM edit e JOIN call c ON c.call_id = e.call_id
       WHERE e.object_id = ? AND e.state = 'confirmed' AND e.state_at >= ? ORDER BY e.state_at, e.edit_id`,
    )
    .all(offerId, since);
}

/** Of these offers those of which the journal told more than one thing since then. */
export function offersWithSeveralEvents(db: ReadDb, offerIds: readonly string[], since: number): string[] {
  const several = db.pluck<number>(
    'SELECT count(*) >= 2 FROM offer_event WHERE offer_id = ? AND occurred_at >= ?',
  );
  return offerIds.filter((offerId) => several.get(offerId, since) === 1);
}

/** Offers of which the journal told something since then, by this machine's clock. */
export function offersToldOfSince(db: ReadDb, toldSince: number): string[] {
  return db.pluck<string>('SELECT DISTINCT offer_id FROM offer_event WHERE told_at >= ?').all(toldSince);
}

/** What a field was seen to become within the span, oldest first. */
export function valuesSeenWithin(
  db: ReadDb,
  offerId: string,
  place: string,
  { from, to }: Span,
): readonly unknown[] {
  return db
    .pluck<string>(
      `SELECT h.new_value FROM offer_history h JOIN offer_base b ON b.row_id = h.row_id
       WHERE b.offer_id = ? AND h.field = ? AND h.at > ? AND h.at <= ? ORDER BY h.history_id`,
    )
    .all(offerId, place, from, to)
    .map((text) => JSON.parse(text) as unknown);
}
