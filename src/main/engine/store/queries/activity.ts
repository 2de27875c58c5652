import {
  fieldsOfEvent,
  type ActivityEvent,
  type ActivityGap,
  type ActivityLine,
  type Journal,
  whoDid,
} from '../../../../shared/domain/activity.ts';
import type { ReadDb, Value } from '../handle.ts';

/** A place in the list: below all that happened then. */
export type ActivityPlace = { readonly at: number; readonly id: string };

export type ActivityAsked = {
  readonly journals: readonly Journal[];
  readonly offerId: string | null;
  readonly before: ActivityPlace;
  readonly limit: number;
};

type Row = {
  readonly journal: Journal;
  readonly id: string;
  readonly at: number;
  readonly type: string;
  readonly subjectId: string | null;
  readonly title: string | null;
};

/** Newest first. */
export function readActivity(db: ReadDb, asked: ActivityAsked): readonly ActivityLine[] {
  const found = asked.journals.flatMap((journal) => [
    ...eventsOf(db, journal, asked),
    ...gapsOf(db, journal, asked),
  ]);
  return found.toSorted(newestFirst).slice(0, asked.limit);
}

export function placeOf(line: ActivityLine): ActivityPlace {
  return { at: line.at, id: idOf(line) };
}

function idOf(line: ActivityLine): string {
  return line.kind === 'gap' ? `${line.journal}/gap/${line.from}` : `${line.journal}/${line.id}`;
}

function newestFirst(left: ActivityLine, right: ActivityLine): number {
  if (left.at !== right.at) return right.at - left.at;
  return idOf(left) < idOf(right) ? 1 : -1;
}

function eventsOf(db: ReadDb, journal: Journal, asked: ActivityAsked): readonly ActivityEvent[] {
  const rows = journal === 'offers' ? offerRows(db, asked) : otherRows(db, journal, asked);
  return rows.map((row) => {
    const fields = journal === 'offers' ? fieldsOfEvent(row.type) : [];
    const isOurs = journal === 'offers' ? isOurEdit(db, row, fields) : isOurAct(db, row);
    const isSold = journal === 'offers' && !isOurs && isBought(db, row);
    const who = whoDid(journal, row.type, { isOurs, isSold });
    return { kind: 'event', ...row, who, change: changeOf(db, row) };
  });
}

function offerRows(db: ReadDb, { offerId, before, limit }: ActivityAsked): readonly Row[] {
  const one = offerId === null ? '' : 'AND e.offer_id = ?';
  return db
    .select<Row>(
      `SELECT 'offers' AS journal, e.event_id AS id, e.occurred_at AS at, e.type,
         e.offer_id AS subjectId, o.title
       FROM offer_event e
       LEFT JOIN offer_base b ON b.offer_id = e.offer_id LEFT JOIN offer o ON o.row_id = b.row_id
       WHERE (e.occurred_at < ? OR (e.occurred_at = ? AND 'offers/' || e.event_id < ?)) ${one}
       ORDER BY e.occurred_at DESC, e.event_id DESC LIMIT ?`,
    )
    .all(before.at, before.at, before.id, ...(offerId === null ? [] : [offerId]), limit);
}

function otherRows(
  db: ReadDb,
  journal: Exclude<Journal, 'offers'>,
  { offerId, before, limit }: ActivityAsked,
): readonly Row[] {
  const one =
    offerId === null ? '' : 'AND event_id IN (SELECT event_id FROM journal_event_offer WHERE offer_id = ?)';
  return db
    .select<Row>(
      `SELECT journal, event_id AS id, occurred_at AS at, type, subject_id AS subjectId, title
       FROM journal_event
       WHERE journal = ? AND (occurred_at < ? OR (occurred_at = ? AND journal || '/' || event_id < ?)) ${one}
       ORDER BY occurred_at DESC, event_id DESC LIMIT ?`,
    )
    .all(journal, before.at, before.at, before.id, ...(offerId === null ? [] : [offerId]), limit);
}

function gapsOf(
  db: ReadDb,
  journal: Journal,
  { offerId, before, limit }: ActivityAsked,
): readonly ActivityGap[] {
  if (offerId !== null && journal === 'categories') return [];
  return db
    .select<{ from: number; at: number }>(
      `SELECT from_at AS "from", to_at AS at FROM journal_gap
       WHERE journal = ? AND (to_at < ? OR (to_at = ? AND journal || '/gap/' || from_at < ?))
       ORDER BY to_at DESC LIMIT ?`,
    )
    .all(journal, before.at, before.at, before.id, limit)
    .map((gap) => ({ kind: 'gap', journal, ...gap }));
}

/** Allegro's clock and ours, and what lies between a write and its event. */
const MARGIN_MS = 2 * 60_000;

/** An edit of ours that went out before the event and was seen after it, of a field it tells of. */
function isOurEdit(db: ReadDb, { at, subjectId }: Row, fields: readonly string[]): boolean {
  const sql = `SELECT 1 FROM edit WHERE object_id = ? AND state = 'confirmed'
    AND released_at <= ? AND state_at >= ?
    AND (field IN (SELECT value FROM json_each(?))
      OR (field = 'stock' AND json_extract(intent, '$.value') = 0))
    LIMIT 1`;
  if (wroteBetween(db, subjectId, at)) return false;
  return exists(db, sql, subjectId, at + MARGIN_MS, at - MARGIN_MS, JSON.stringify(fields));
}

/** It is known of this event that somebody else wrote then, while an edit of ours was on its way. */
function wroteBetween(db: ReadDb, offerId: string | null, at: number): boolean {
  const sql = `SELECT 1 FROM edit e JOIN edit_story s ON s.edit_id = e.edit_id
    WHERE e.object_id = ? AND e.mark = 'came-between' AND s.event = 'came-between'
      AND json_extract(s.detail, '$.at') = ? LIMIT 1`;
  return exists(db, sql, offerId, at);
}

/** An act of ours upon the order. */
function isOurAct(db: ReadDb, { at, subjectId }: Row): boolean {
  const sql = `SELECT 1 FROM item_change WHERE key = ? AND collection = 'orders' AND state = 'confirmed'
    AND json_extract(sent, '$.at') <= ? AND state_at >= ? LIMIT 1`;
  return exists(db, sql, subjectId, at + MARGIN_MS, at - MARGIN_MS);
}

function isBought(db: ReadDb, { at, subjectId }: Row): boolean {
  const sql = `SELECT 1 FROM journal_event_offer o JOIN journal_event j
      ON j.journal = 'orders' AND j.event_id = o.event_id
    WHERE o.offer_id = ? AND j.occurred_at BETWEEN ? AND ? LIMIT 1`;
  return exists(db, sql, subjectId, at - MARGIN_MS, at + MARGIN_MS);
}

function exists(db: ReadDb, sql: string, ...values: readonly Value[]): boolean {
  return db.pluck<number>(sql).get(...values) !== undefined;
}

const TOLD: Readonly<Record<string, string>> = { OFFER_PRICE_CHANGED: 'price', OFFER_STOCK_CHANGED: 'stock' };

/** A look at the offer some time after the event shows what it has become. */
const SEEN_WITHIN_MS = 15 * 60_000;

function changeOf(db: ReadDb, { journal, type, at, subjectId }: Row): ActivityEvent['change'] {
  const field = journal === 'offers' ? TOLD[type] : undefined;
  if (field === undefined) return null;
  const seen = db
    .select<{ old_value: string; new_value: string }>(
      `SELECT h.old_value, h.new_value FROM offer_history h JOIN offer_base b ON b.row_id = h.row_id
       WHERE b.offer_id = ? AND h.field = ? AND h.at BETWEEN ? AND ? ORDER BY h.at LIMIT 1`,
    )
    .get(subjectId, field, at - MARGIN_MS, at + SEEN_WITHIN_MS);
  return seen === undefined
    ? null
    : { field, from: JSON.parse(seen.old_value) as unknown, to: JSON.parse(seen.new_value) as unknown };
}
