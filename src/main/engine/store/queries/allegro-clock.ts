import type { ReadDb, WriteDb } from '../handle.ts';

export type KnownClock = { readonly since: number; readonly aheadMs: number };

/** So far apart may the two clocks be without anybody hearing of it: answers are dated by whole seconds. */
export const CLOCKS_MAY_DIFFER_MS = 3000;

/** What was heard last; null before Allegro told its time for the first time. */
export function lastKnownClock(db: ReadDb): KnownClock | null {
  const sql = `SELECT since, ahead_ms AS aheadMs FROM allegro_clock ORDER BY since DESC LIMIT 1`;
  return db.select<KnownClock>(sql).get() ?? null;
}

/** A clock that was set back comes to the same moments once more: what was known of them holds no longer. */
export function keepKnownClock(db: WriteDb, { since, aheadMs }: KnownClock): void {
  db.modify('DELETE FROM allegro_clock WHERE since > ?').run(since);
  db.modify(
    `INSERT INTO allegro_clock (since, ahead_ms) VALUES (?, ?)
     ON CONFLICT (since) DO UPDATE SET ahead_ms = excluded.ahead_ms`,
  ).run(since, aheadMs);
}

/** This machine's time as it is now, by Allegro's clock: journals are dated by that one. */
export function byAllegrosClock(db: ReadDb, now: number): number {
  return now + (lastKnownClock(db)?.aheadMs ?? 0);
}

/** An SQL expression: the moment of this machine's clock, by Allegro's. As far as is known they are alike. */
export function inAllegrosTime(moment: string): string {
  return `(${moment} + coalesce((SELECT k.ahead_ms FROM allegro_clock k
    WHERE k.since <= ${moment} ORDER BY k.since DESC LIMIT 1), 0))`;
}
