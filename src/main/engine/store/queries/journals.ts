import type { Journal } from '../../../../shared/domain/activity.ts';
import type { WriteDb } from '../handle.ts';

export type KeptEvent = {
  readonly id: string;
  readonly occurredAt: number;
  readonly type: string;
  /** Of the order or the category. */
  readonly subjectId: string | null;
  readonly title: string | null;
  readonly offerIds: readonly string[];
};

/** Keeps what a journal said; an event that comes twice is kept once. */
export function keepJournalEvents(
  db: WriteDb,
  journal: Exclude<Journal, 'offers'>,
  events: readonly KeptEvent[],
): void {
  const insert = db.modify(
    `INSERT OR IGNORE INTO journal_event (journal, event_id, occurred_at, type, subject_id, title)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const name = db.modify('INSERT OR IGNORE INTO journal_event_offer (event_id, offer_id) VALUES (?, ?)');
  for (const { id, occurredAt, type, subjectId, title, offerIds } of events) {
    insert.run(journal, id, occurredAt, type, subjectId, title);
    for (const offerId of offerIds) name.run(id, offerId);
  }
}

/** Between these two moments Allegro has forgotten what happened. */
export function keepGap(db: WriteDb, journal: Journal, fromAt: number, toAt: number): void {
  if (toAt <= fromAt) return;
  db.modify('INSERT OR IGNORE INTO journal_gap (journal, from_at, to_at) VALUES (?, ?, ?)').run(
    journal,
    fromAt,
    toAt,
  );
}

/** So long is kept what happened, and of each journal no more than that. */
const KEPT_MS = 90 * 24 * 60 * 60_000;
const MOST_KEPT = 500_000;

/** What is older than a seller looks back for goes. */
export function forgetOldEvents(db: WriteDb, now: number): void {
  const oldest = (sql: string) => Math.max(now - KEPT_MS, db.pluck<number>(sql).get(MOST_KEPT) ?? 0);
  const offers = oldest('SELECT occurred_at FROM offer_event ORDER BY occurred_at DESC LIMIT 1 OFFSET ?');
  db.modify('DELETE FROM offer_event WHERE occurred_at < ?').run(offers);
  for (const journal of ['orders', 'categories'] as const) {
    const from = oldest(
      `SELECT occurred_at FROM journal_event WHERE journal = '${journal}'
       ORDER BY occurred_at DESC LIMIT 1 OFFSET ?`,
    );
    db.modify(
      `DELETE FROM journal_event_offer WHERE event_id IN
         (SELECT event_id FROM journal_event WHERE journal = ? AND occurred_at < ?)`,
    ).run(journal, from);
    db.modify('DELETE FROM journal_event WHERE journal = ? AND occurred_at < ?').run(journal, from);
  }
  db.modify('DELETE FROM journal_gap WHERE to_at < ?').run(now - KEPT_MS);
}
