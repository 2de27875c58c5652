import type { ReadDb } from '../handle.ts';
import { errorIn, type Reading } from './collection-items.ts';

export type CollectionCount = Reading & {
  /** At Allegro or made here; those that are gone are not among them. */
  readonly count: number;
  /** Changes and acts that have not come to their end. */
  readonly unsent: number;
};

/** Of every collection that has anything. */
export function collectionCounts(db: ReadDb): ReadonlyMap<string, CollectionCount> {
  const rows = db
    .select<{
      name: string;
      readAt: number | null;
      error: string | null;
      count: number;
      unsent: number;
    }>(
      `SELECT name, max(readAt) AS readAt, max(error) AS error, sum(count) AS count, sum(unsent) AS unsent
       FROM (
         SELECT collection AS name, read_at AS readAt, error, 0 AS count, 0 AS unsent FROM collection_reading
         UNION ALL
         SELECT collection, NULL, NULL, count(*), 0 FROM collection_item
         WHERE gone_at IS NULL GROUP BY collection
         UNION ALL
         SELECT collection, NULL, NULL, 0, count(*) FROM item_change
         WHERE state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted') GROUP BY collection
       ) GROUP BY name`,
    )
    .all();
  return new Map(rows.map(({ name, error, ...row }) => [name, { ...row, error: errorIn(error) }]));
}
