import type { ItemChangeRow } from '../../../../shared/contract-collections.ts';
import type { EditState } from '../../../../shared/domain/edit.ts';
import type { ReadDb } from '../handle.ts';
import { NEW_OFFERS } from './new-offers.ts';
import { toItemChange, type ItemChange, type ItemChangeRecord } from './item-changes.ts';

type TitledRecord = ItemChangeRecord & { readonly title: string | null };

const ROW = `SELECT c.*, coalesce(i.title, o.title) AS title FROM item_change c
  LEFT JOIN collection_item i ON i.collection = c.collection AND i.key = c.key
  LEFT JOIN offer_base o ON i.title IS NULL
    AND o.offer_id = CASE c.collection WHEN 'offers' THEN c.key ELSE c.within END`;

export type ItemChangeListing = {
  readonly states: readonly EditState[];
  readonly after: number | null;
  readonly limit: number;
};

/** Changes with what a list says of them, in the order they were made; new offers have their own list. */
export function listItemChanges(db: ReadDb, { states, after, limit }: ItemChangeListing): ItemChangeRow[] {
  return db
    .select<TitledRecord>(
      `${ROW} WHERE c.state IN (SELECT value FROM json_each(?)) AND c.change_id > ? AND c.collection <> ?
       ORDER BY c.change_id LIMIT ?`,
    )
    .all(JSON.stringify(states), after ?? 0, NEW_OFFERS, limit)
    .map(toRow);
}

/** All that has been meant for one item and is not at its end, acts too. */
export function itemChangeRowsOf(db: ReadDb, collection: string, key: string): ItemChangeRow[] {
  return db
    .select<TitledRecord>(
      `${ROW} WHERE c.collection = ? AND c.key = ?
         AND c.state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')
       ORDER BY c.change_id`,
    )
    .all(collection, key)
    .map(toRow);
}

export function itemChangeRow(db: ReadDb, changeId: number): ItemChangeRow | null {
  const record = db.select<TitledRecord>(`${ROW} WHERE c.change_id = ?`).get(changeId);
  return record === undefined ? null : toRow(record);
}

function toRow(record: TitledRecord): ItemChangeRow {
  const change = toItemChange(record);
  const { changeId, collection, key, kind, act, state, stateAt, createdAt, releasedAt, error, theirs } =
    change;
  const { title } = record;
  const about = { changeId, collection, key, title, kind, act, lines: linesOf(change) };
  return { ...about, state, stateAt, createdAt, releasedAt, error, theirs };
}

/** Top-level properties, before and after. A removal has none: it is the whole item. */
function linesOf({ kind, content, base }: ItemChange): ItemChangeRow['lines'] {
  const before = asObject(kind === 'change' ? base : null);
  return Object.entries(asObject(content))
    .filter(([path, after]) => (after ?? null) !== null || path in before)
    .map(([path, after]) => ({ path, before: before[path] ?? null, after: after ?? null }));
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain ? (value as Readonly<Record<string, unknown>>) : {};
}
