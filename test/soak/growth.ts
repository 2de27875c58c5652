import type { WriteDb } from '../../src/main/engine/store/handle.ts';

/** Bytes of pages by table, its indexes among them. */
export type TableBytes = ReadonlyMap<string, number>;

/**
 * What Allegro has and the program keeps a copy of: its size is that of the shop. Orders come each minute,
 * each with its items, and journals tell of them.
 */
const MIRRORS = [
  'collection_item',
  'collection_item_place',
  'journal_event',
  'journal_event_offer',
  'offer_event',
];

/** What somebody did at Allegro is in the history of an offer, too: a sale each minute. */
const HISTORY = 'offer_history';

export function tableBytes(db: WriteDb): TableBytes {
  const rows = db
    .select<{ name: string; bytes: number }>(
      `SELECT tbl_name AS name, sum(pgsize) AS bytes FROM dbstat JOIN sqlite_schema USING (name)
       GROUP BY tbl_name`,
    )
    .all();
  return new Map(rows.map(({ name, bytes }) => [name, bytes]));
}

/** By how much each table grew, the largest first. */
export function growthOf(before: TableBytes, after: TableBytes): readonly (readonly [string, number])[] {
  const grown = [...after].map(([name, bytes]) => [name, bytes - (before.get(name) ?? 0)] as const);
  return grown.filter(([, bytes]) => bytes !== 0).toSorted(([, left], [, right]) => right - left);
}

/** Of everything but the mirrors; of the history the share of the rows that no journal told of. */
export function ownGrowth(db: WriteDb, before: TableBytes, after: TableBytes): number {
  const own = growthOf(before, after).filter(([name]) => !MIRRORS.includes(name));
  return own.reduce((sum, [name, bytes]) => sum + bytes * (name === HISTORY ? ownHistory(db) : 1), 0);
}

function ownHistory(db: WriteDb): number {
  const sql = `SELECT coalesce(avg(cause <> 'journal'), 0) FROM offer_history`;
  return db.pluck<number>(sql).get() ?? 0;
}
