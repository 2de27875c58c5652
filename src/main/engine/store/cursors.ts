import type { ReadDb, WriteDb } from './handle.ts';

export type CursorName =
  | 'offer-events'
  | 'order-events'
  | 'category-events'
  | 'listing'
  | 'details'
  | 'settings'
  | 'came-between';

export type Cursor = { readonly value: string | null; readonly movedAt: number };

/** How far a journal or a listing was read, and when; null when it never was. Details and settings: when. */
export function readCursor(db: ReadDb, name: CursorName): Cursor | null {
  return db.select<Cursor>('SELECT value, moved_at AS movedAt FROM cursor WHERE name = ?').get(name) ?? null;
}

/** To be called in the transaction of the rows it covers. */
export function moveCursor(db: WriteDb, name: CursorName, value: string | null, now: number): void {
  db.modify(
    `INSERT INTO cursor (name, value, moved_at) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, moved_at = excluded.moved_at`,
  ).run(name, value, now);
}
