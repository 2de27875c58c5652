import type { ReadDb, WriteDb } from './handle.ts';

/**
 * What a reader keeps in its memory, and how often that was changed. titles: an offer came, or one is
 * called otherwise. words: anything that is searched for.
 */
export type Kept = 'titles' | 'words';

/** To be called where it is written: in the same transaction. */
export function raiseRevision(db: WriteDb, kept: Kept): void {
  db.modify(
    `INSERT INTO setting (name, value) VALUES (?, '1')
     ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
  ).run(`revision.${kept}`);
}

/** Another one than before: what was read before it may be out of date. */
export function revisionOf(db: ReadDb, kept: Kept): string {
  return db.pluck<string>('SELECT value FROM setting WHERE name = ?').get(`revision.${kept}`) ?? '';
}
