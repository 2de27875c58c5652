import type { ColumnKind } from '../../../../shared/contract-collections.ts';
import { fold } from '../../../../shared/domain/fold.ts';
import type { ReadDb, Value } from '../handle.ts';

export type ItemRecord = {
  readonly itemId: number;
  readonly key: string;
  readonly within: string;
  /** What Allegro last said; null where the item was made here. */
  readonly document: unknown;
  readonly readAt: number | null;
  readonly isGone: boolean;
};

export type ItemQuery = {
  readonly collection: string;
  readonly within?: string;
  readonly text?: string;
  readonly where?: readonly { readonly path: string; readonly values: readonly string[] }[];
  readonly sort?: { readonly path: string; readonly kind: ColumnKind; readonly descending: boolean };
};

type Condition = { readonly sql: string; readonly values: readonly Value[] };
type SortKey = string | number | null;

type Row = {
  itemId: number;
  key: string;
  within: string;
  document: string | null;
  readAt: number | null;
  goneAt: number | null;
};

const COLUMNS = `i.item_id AS itemId, i.key, i.within, i.document, i.read_at AS readAt, i.gone_at AS goneAt`;
const IS_GONE = '(i.gone_at IS NOT NULL)';

/**
 * Items after a cursor that an earlier answer gave; null when it is none of ours. What Allegro has no more
 * stands last.
 */
export function listItemRows(
  db: ReadDb,
  query: ItemQuery,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): { readonly items: readonly ItemRecord[]; readonly next: string | null } | null {
  const filter = filterOf(db, query);
  const key: Condition = query.sort ? sortKeyOf(db, query.collection, query.sort) : POSITION;
  const start = after === null ? ALL : beyond(after, query.sort?.descending ?? false);
  if (start === null) return null;
  const way = query.sort?.descending ? 'DESC' : 'ASC';
  const found = db
    .select<Row & { sortKey: SortKey }>(
      `SELECT * FROM (SELECT ${COLUMNS}, ${IS_GONE} AS isGone, ${key.sql} AS sortKey FROM collection_item i
         WHERE ${filter.sql})
       WHERE ${start.sql} ORDER BY isGone, sortKey IS NULL, sortKey ${way}, itemId LIMIT ?`,
    )
    .all(...key.values, ...filter.values, ...start.values, limit);
  const last = found.length < limit ? undefined : found.at(-1);
  return {
    items: found.map(toRecord),
    next: last === undefined ? null : encode([last.goneAt === null ? 0 : 1, last.sortKey, last.itemId]),
  };
}

export function countItemRows(db: ReadDb, query: ItemQuery): number {
  const { sql, values } = filterOf(db, query);
  return db.pluck<number>(`SELECT count(*) FROM collection_item i WHERE ${sql}`).get(...values) ?? 0;
}

export function itemRow(db: ReadDb, collection: string, key: string): ItemRecord | null {
  const row = db
    .select<Row>(`SELECT ${COLUMNS} FROM collection_item i WHERE i.collection = ? AND i.key = ?`)
    .get(collection, key);
  return row === undefined ? null : toRecord(row);
}

/** Of all items that Allegro has, as far as is known. */
export function keysOf(db: ReadDb, collection: string, within: string): string[] {
  return db
    .pluck<string>(
      `SELECT key FROM collection_item
       WHERE collection = ? AND within = ? AND document IS NOT NULL AND gone_at IS NULL ORDER BY position`,
    )
    .all(collection, within);
}

function toRecord({ itemId, key, within, document, readAt, goneAt }: Row): ItemRecord {
  const parsed = document === null ? null : (JSON.parse(document) as unknown);
  return { itemId, key, within, document: parsed, readAt, isGone: goneAt !== null };
}

const POSITION: Condition = { sql: 'i.position', values: [] };
const ALL: Condition = { sql: '1', values: [] };

function filterOf(db: ReadDb, { collection, within, text = '', where = [] }: ItemQuery): Condition {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const parts: Condition[] = [
    { sql: 'i.collection = ?', values: [collection] },
    ...(within === undefined ? [] : [{ sql: 'i.within = ?', values: [within] }]),
    ...words.map((word) => ({ sql: 'instr(i.words, ?) > 0', values: [word] })),
    ...where.map(({ path, values }) => {
      const shown = shownAt(db, collection, path);
      return {
        sql: `${shown.sql} IN (SELECT value FROM json_each(?))`,
        values: [...shown.values, JSON.stringify(values)],
      };
    }),
  ];
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

function sortKeyOf(
  db: ReadDb,
  collection: string,
  { path, kind }: NonNullable<ItemQuery['sort']>,
): Condition {
  const plain = shownAt(db, collection, path);
  switch (kind) {
    case 'money': {
      const amount = shownAt(db, collection, `${path}.amount`);
      return {
        sql: `CAST(coalesce(${amount.sql}, ${plain.sql}) AS REAL)`,
        values: [...amount.values, ...plain.values],
      };
    }
    case 'count':
    case 'percent':
      return {
        sql: `CASE json_valid(${plain.sql}) WHEN 1 THEN ${numberOf(plain.sql)} ELSE NULL END`,
        values: [...plain.values, ...plain.values, ...plain.values, ...plain.values],
      };
    default:
      return { sql: `lower(${plain.sql})`, values: plain.values };
  }
}

function numberOf(sql: string): string {
  return `(CASE json_type(${sql}) WHEN 'array' THEN json_array_length(${sql}) ELSE CAST(${sql} AS REAL) END)`;
}

/** The value at a path as the seller sees it: of a pending change of its top property, else Allegro's. */
function shownAt(db: ReadDb, collection: string, path: string): Condition {
  const place = `$.${path.replaceAll('[]', '[0]').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')}`;
  const base: Condition = { sql: 'json_extract(i.document, ?)', values: [place] };
  if (!hasPending(db, collection)) return base;
  return {
    sql: `ifnull((SELECT json_extract(c.content, ?) FROM item_change c
      WHERE c.collection = i.collection AND c.key = i.key AND c.kind IN ('create', 'change')
        AND c.state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')
        AND json_type(c.content, ?) IS NOT NULL
      ORDER BY c.change_id DESC LIMIT 1), ${base.sql})`,
    values: [place, `$.${path.split(/[.[]/)[0] ?? ''}`, ...base.values],
  };
}

function hasPending(db: ReadDb, collection: string): boolean {
  const sql = `SELECT 1 FROM item_change WHERE collection = ? AND kind <> 'act'
    AND state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted') LIMIT 1`;
  return db.pluck<number>(sql).get(collection) !== undefined;
}

/** Rows without a key stand behind those that have one, in either direction. */
function beyond(after: string, descending: boolean): Condition | null {
  const place = decode(after);
  if (place === null) return null;
  const [gone, key, itemId] = place;
  const later = descending ? '<' : '>';
  const within =
    key === null
      ? { sql: 'sortKey IS NULL AND itemId > ?', values: [itemId] }
      : {
          sql: `sortKey IS NULL OR sortKey ${later} ? OR (sortKey = ? AND itemId > ?)`,
          values: [key, key, itemId],
        };
  return { sql: `(isGone > ? OR (isGone = ? AND (${within.sql})))`, values: [gone, gone, ...within.values] };
}

type Place = readonly [gone: number, key: SortKey, itemId: number];

function encode(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function decode(cursor: string): Place | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed.length !== 3) return null;
    const [gone, key, itemId] = parsed as unknown[];
    const isKey = key === null || typeof key === 'string' || typeof key === 'number';
    return typeof gone === 'number' && isKey && typeof itemId === 'number' ? [gone, key, itemId] : null;
  } catch {
    return null;
  }
}
