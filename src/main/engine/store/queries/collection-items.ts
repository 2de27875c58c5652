import type { AppError } from '../../../../shared/errors.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

export type ItemToKeep = {
  readonly key: string;
  readonly within: string;
  /** Its place in Allegro's list; left out: behind all others, or where it was. */
  readonly position?: number;
  readonly title: string | null;
  readonly words: string;
  readonly document: unknown;
  /** It was read by itself rather than in a list. */
  readonly isWhole: boolean;
};

export type KnownItem = {
  readonly key: string;
  readonly document: unknown;
  readonly detailsAt: number | null;
};

/** What was kept of these items so far; those made here are not among them. */
export function knownItems(
  db: ReadDb,
  collection: string,
  keys: readonly string[],
): ReadonlyMap<string, KnownItem> {
  const rows = db
    .select<{ key: string; document: string; detailsAt: number | null }>(
      `SELECT key, document, details_at AS detailsAt FROM collection_item
       WHERE collection = ? AND document IS NOT NULL AND key IN (SELECT value FROM json_each(?))`,
    )
    .all(collection, JSON.stringify(keys));
  return new Map(rows.map((row) => [row.key, { ...row, document: JSON.parse(row.document) as unknown }]));
}

/**
 * Keeps what Allegro said of them, but of what the seller let go of. What the seller means to change rests
 * elsewhere and is not touched.
 */
export function keepItems(db: WriteDb, collection: string, items: readonly ItemToKeep[], now: number): void {
  const keep = db.modify(
    `INSERT INTO collection_item
       (collection, key, within, position, title, words, document, details_at, read_at, gone_at)
     SELECT ?, ?, ?, coalesce(?, max(position) + 1, 0), ?, ?, ?, ?, ?, NULL
     FROM collection_item WHERE collection = ?
     HAVING NOT EXISTS (SELECT 1 FROM let_go_item WHERE collection = ? AND key = ?)
     ON CONFLICT (collection, key) DO UPDATE SET within = excluded.within,
       position = coalesce(?, position), title = excluded.title,
       words = excluded.words, document = excluded.document,
       details_at = coalesce(excluded.details_at, details_at), read_at = excluded.read_at, gone_at = NULL`,
  );
  db.transaction(() => {
    for (const { key, within, position, title, words, document, isWhole } of items)
      keep.run(
        collection,
        key,
        within,
        position ?? null,
        title,
        words,
        JSON.stringify(document),
        isWhole ? now : null,
        now,
        collection,
        collection,
        key,
        position ?? null,
      );
  });
}

/**
 * After a list that was read to its end: those that it lacks are gone at Allegro, and stay readable here.
 * `since`: when that reading began; items that were read later for another reason are there.
 */
export function markAbsent(
  db: WriteDb,
  { collection, within }: ReadingPlace,
  listed: readonly string[],
  since: number,
  now: number,
): number {
  return db
    .modify(
      `UPDATE collection_item SET gone_at = ?
       WHERE collection = ? AND within = ? AND document IS NOT NULL AND gone_at IS NULL
         AND ifnull(read_at, 0) < ? AND key NOT IN (SELECT value FROM json_each(?))`,
    )
    .run(now, collection, within, since, JSON.stringify(listed)).changes;
}

export function markItemGone(
  db: WriteDb,
  { collection, key }: { readonly collection: string; readonly key: string },
  now: number,
): number {
  return db
    .modify(
      `UPDATE collection_item SET gone_at = ?
       WHERE collection = ? AND key = ? AND gone_at IS NULL AND document IS NOT NULL`,
    )
    .run(now, collection, key).changes;
}

/** Those never read by themselves, then those for which that is longest ago. */
export function itemsToDetail(db: ReadDb, { collection, within }: ReadingPlace, limit: number): string[] {
  return db
    .pluck<string>(
      `SELECT key FROM collection_item
       WHERE collection = ? AND within = ? AND document IS NOT NULL AND gone_at IS NULL
       ORDER BY details_at, position LIMIT ?`,
    )
    .all(collection, within, limit);
}

/** The one that stands first. */
export function newestItem(db: ReadDb, { collection, within }: ReadingPlace): string | null {
  const sql = `SELECT key FROM collection_item WHERE collection = ? AND within = ? AND document IS NOT NULL
    ORDER BY position, item_id DESC LIMIT 1`;
  return db.pluck<string>(sql).get(collection, within) ?? null;
}

export type ReadingPlace = { readonly collection: string; readonly within: string };

export type Reading = {
  /** When it was last read to its end. */
  readonly readAt: number | null;
  /** Why the last attempt failed. */
  readonly error: AppError | null;
};

export function readingOf(db: ReadDb, { collection, within }: ReadingPlace): Reading {
  const row = db
    .select<{ readAt: number | null; error: string | null }>(
      'SELECT read_at AS readAt, error FROM collection_reading WHERE collection = ? AND within = ?',
    )
    .get(collection, within);
  return { readAt: row?.readAt ?? null, error: errorIn(row?.error ?? null) };
}

export function keepRead(db: WriteDb, { collection, within }: ReadingPlace, now: number): void {
  db.modify(
    `INSERT INTO collection_reading (collection, within, read_at, error) VALUES (?, ?, ?, NULL)
     ON CONFLICT (collection, within) DO UPDATE SET read_at = excluded.read_at, error = NULL`,
  ).run(collection, within, now);
}

export function keepReadingError(db: WriteDb, { collection, within }: ReadingPlace, error: AppError): void {
  db.modify(
    `INSERT INTO collection_reading (collection, within, read_at, error) VALUES (?, ?, NULL, ?)
     ON CONFLICT (collection, within) DO UPDATE SET error = excluded.error`,
  ).run(collection, within, JSON.stringify(error));
}

export function errorIn(text: string | null): AppError | null {
  return text === null ? null : (JSON.parse(text) as AppError);
}

/** The moment at this path of the item that is so far from the newest one; null where there are fewer. */
export function nthNewest(
  db: ReadDb,
  { collection, within }: ReadingPlace,
  path: string,
  n: number,
): string | null {
  return (
    db
      .pluck<string>(
        `SELECT json_extract(document, ?) AS moment FROM collection_item
         WHERE collection = ? AND within = ? AND gone_at IS NULL AND moment IS NOT NULL
         ORDER BY moment DESC LIMIT 1 OFFSET ?`,
      )
      .get(`$.${path}`, collection, within, n - 1) ?? null
  );
}
