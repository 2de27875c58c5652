import {
  type ActivityEvent,
  type ActivityGap,
  type ActivityLine,
  type Journal,
  whoDid,
} from '../../../../shared/domain/activity.ts';
import type { ReadDb } from '../handle.ts';
import { seenChange } from './seen-change.ts';
import { explain } from './who-wrote.ts';

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
  return rows.map((row) => ({
    kind: 'event',
    ...row,
    who: whoDid(journal, row.type, explain(db, row)),
    change: journal === 'offers' ? seenChange(db, row) : null,
    items: itemsOf(db, row),
  }));
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

/** What was bought, where an order event tells of offers known here. */
function itemsOf(db: ReadDb, { journal, id }: Row): readonly string[] {
  if (journal !== 'orders') return [];
  const sql = `SELECT o.title FROM journal_event_offer j JOIN offer_base b ON b.offer_id = j.offer_id
    JOIN offer o ON o.row_id = b.row_id WHERE j.event_id = ? ORDER BY o.title`;
  return db.pluck<string>(sql).all(id);
}
