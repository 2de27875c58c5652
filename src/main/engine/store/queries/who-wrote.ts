import { fieldsOfEvent, type Explained, type Journal } from '../../../../shared/domain/activity.ts';
import type { ReadDb, Value } from '../handle.ts';
import { inAllegrosTime } from './allegro-clock.ts';
import { NEW_OFFERS } from './new-offers.ts';

/** An event of a journal, dated by Allegro's clock. */
type Told = {
  readonly journal: Journal;
  readonly type: string;
  readonly at: number;
  readonly subjectId: string | null;
};

/** A write of ours, by Allegro's clock: from when it was sent until it was seen there. */
type Write = { readonly from: number; readonly to: number };

/** As exactly as Allegro's clock is known. */
const CLOCK_MS = 5000;

/** What lies between a write and its event at most, where the journal dates it later than it was seen. */
const MARGIN_MS = 2 * 60_000;

/** What is known of an event beside itself: whether a write of ours or a purchase explains it. */
export function explain(db: ReadDb, told: Told): Explained {
  const isOurs = told.journal === 'offers' ? isOurWrite(db, told) : isOurAct(db, told);
  return { isOurs, isSold: told.journal === 'offers' && !isOurs && isBought(db, told) };
}

/**
 * The event of a write falls between its sending and the moment it was seen at Allegro. Only where none does,
 * one shortly around that time is taken for it: what comes right after ours may well be somebody else's.
 */
function isOurWrite(db: ReadDb, told: Told): boolean {
  if (wroteBetween(db, told)) return false;
  return [...editsAround(db, told), ...actsAround(db, told)].some(
    ({ from, to }) =>
      (told.at >= from - CLOCK_MS && told.at <= to + CLOCK_MS) ||
      !isToldWithin(db, told, { from: from - CLOCK_MS, to: to + CLOCK_MS }),
  );
}

/** Edits that were seen at Allegro, or are still on their way, of a field that the event tells of. */
function editsAround(db: ReadDb, { at, type, subjectId }: Told): readonly Write[] {
  const sent = inAllegrosTime('c.sent_at');
  const seen = `iif(e.state = 'sending', 9e15, ${inAllegrosTime('e.state_at')})`;
  const sql = `SELECT ${sent} AS "from", ${seen} AS "to" FROM edit e JOIN call c ON c.call_id = e.call_id
    WHERE e.object_id = ? AND e.state IN ('confirmed', 'sending')
      AND ${sent} <= ? AND ${seen} >= ?
      AND (e.field IN (SELECT value FROM json_each(?))
        OR (e.field = 'stock' AND json_extract(e.intent, '$.value') = 0))`;
  const fields = JSON.stringify(fieldsOfEvent(type));
  return db.select<Write>(sql).all(subjectId, at + MARGIN_MS, at - MARGIN_MS, fields);
}

/** What else was done with the offer from here: it was made, or its draft deleted. */
function actsAround(db: ReadDb, told: Told): readonly Write[] {
  const { subjectId } = told;
  return [
    ...itemWrites(db, told, `collection = 'offers' AND key = ?`, subjectId),
    ...itemWrites(db, told, `collection = ? AND json_extract(sent, '$.made') = ?`, NEW_OFFERS, subjectId),
  ];
}

/** It is known of this event that somebody else wrote then, while an edit of ours was on its way. */
function wroteBetween(db: ReadDb, { at, subjectId }: Told): boolean {
  const sql = `SELECT 1 FROM edit e JOIN edit_story s ON s.edit_id = e.edit_id
    WHERE e.object_id = ? AND e.mark = 'came-between' AND s.event = 'came-between'
      AND json_extract(s.detail, '$.at') = ? LIMIT 1`;
  return exists(db, sql, subjectId, at);
}

function isToldWithin(db: ReadDb, { type, subjectId }: Told, { from, to }: Write): boolean {
  const sql =
    'SELECT 1 FROM offer_event WHERE offer_id = ? AND type = ? AND occurred_at BETWEEN ? AND ? LIMIT 1';
  return exists(db, sql, subjectId, type, from, to);
}

/** An act of ours upon the order. */
function isOurAct(db: ReadDb, told: Told): boolean {
  return itemWrites(db, told, `collection = 'orders' AND key = ?`, told.subjectId).length > 0;
}

function itemWrites(db: ReadDb, { at }: Told, which: string, ...values: readonly Value[]): readonly Write[] {
  const sent = inAllegrosTime(`json_extract(sent, '$.at')`);
  const seen = inAllegrosTime('state_at');
  const sql = `SELECT ${sent} AS "from", ${seen} AS "to" FROM item_change
    WHERE ${which} AND state = 'confirmed' AND ${sent} <= ? AND ${seen} >= ?`;
  return db.select<Write>(sql).all(...values, at + MARGIN_MS, at - MARGIN_MS);
}

function isBought(db: ReadDb, { at, subjectId }: Told): boolean {
  const sql = `SELECT 1 FROM journal_event_offer o JOIN journal_event j
      ON j.journal = 'orders' AND j.event_id = o.event_id
    WHERE o.offer_id = ? AND j.occurred_at BETWEEN ? AND ? LIMIT 1`;
  return exists(db, sql, subjectId, at - MARGIN_MS, at + MARGIN_MS);
}

function exists(db: ReadDb, sql: string, ...values: readonly Value[]): boolean {
  return db.pluck<number>(sql).get(...values) !== undefined;
}
