import { type StandingRecord, standingOf } from './standing.ts';
import type { ItemChangeKind } from '../../../../shared/contract-collections.ts';
import { PENDING_STATES, noEdits, type EditState, type Standing } from '../../../../shared/domain/edit.ts';
import type { ChangeCounts, StoryLine } from '../../../../shared/contract-changes.ts';
import type { ReadDb, Value, WriteDb } from '../handle.ts';

/** Of a row of the outbox of items: what the seller means to do with one item. */
export type ItemChange = Standing & {
  readonly changeId: number;
  readonly collection: string;
  readonly key: string;
  /** The item that it is part of; '' for those that stand alone. */
  readonly within: string;
  readonly kind: ItemChangeKind;
  readonly act: string | null;
  /** create: the document; change: the properties that change; act: what it was given; remove: null. */
  readonly content: unknown;
  /** change: the same properties, remove: the document, as the seller saw them. */
  readonly base: unknown;
  readonly theirs: unknown;
  readonly sent: SentMark | null;
};

/** Saved before the first byte leaves, so that it can be found out what became of it. */
export type SentMark = {
  readonly at: number;
  /** create: the keys that Allegro had before; null where nothing lists them. */
  readonly keysBefore?: readonly string[] | null;
  /** change: the same properties at the fresh look. */
  readonly looked?: unknown;
  /** act, publication of a new offer: the same at every try. */
  readonly commandId?: string;
  /** new offer: the number that Allegro gave it, and where to ask what became of it. */
  readonly made?: string;
  readonly operation?: string | null;
  /** new offer: what it said when Allegro took it last. */
  readonly said?: unknown;
  /** new offer: how often it was looked for in vain. */
  readonly looks?: number;
  /** act: what was looked at and when; `seen` stands for it. */
  readonly look?: { readonly seen: string; readonly at: number; readonly state: unknown };
  /** It came back with a copy of the shop, and must not go again by itself. */
  readonly cameBack?: boolean;
};

export type NewItemChange = Pick<
  ItemChange,
  'collection' | 'key' | 'within' | 'kind' | 'act' | 'content' | 'base' | 'sent'
>;

/** What may change in it after it was made; the columns of the same names. */
export type ItemChangeStep = Partial<
  Pick<
    ItemChange,
    | 'kind'
    | 'key'
    | 'content'
    | 'base'
    | 'theirs'
    | 'state'
    | 'releasedAt'
    | 'attempts'
    | 'retryAt'
    | 'error'
    | 'sent'
  >
>;

export type ItemChangeRecord = StandingRecord & {
  change_id: number;
  collection: string;
  key: string;
  within: string;
  kind: ItemChangeKind;
  act: string | null;
  content: string;
  base: string | null;
  theirs: string | null;
  sent: string | null;
};

const PENDING = JSON.stringify(PENDING_STATES);
const IS_PENDING = `state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`;

export function toItemChange(row: ItemChangeRecord): ItemChange {
  return {
    changeId: row.change_id,
    collection: row.collection,
    key: row.key,
    within: row.within,
    kind: row.kind,
    act: row.act,
    content: fromJson(row.content),
    base: fromJson(row.base),
    theirs: fromJson(row.theirs),
    ...standingOf(row),
    sent: fromJson(row.sent) as SentMark | null,
  };
}

/** A new draft; its number. */
export function insertItemChange(db: WriteDb, change: NewItemChange, now: number): number {
  const { rowId } = db
    .modify(
      `INSERT INTO item_change (collection, key, within, kind, act, content, base, sent, state, state_at,
         created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)`,
    )
    .run(
      change.collection,
      change.key,
      change.within,
      change.kind,
      change.act,
      JSON.stringify(change.content ?? null),
      toJson(change.base),
      toJson(change.sent),
      now,
      now,
    );
  return rowId;
}

/** A step and what the story says of it, in one transaction. */
export function stepItemChange(
  db: WriteDb,
  changeId: number,
  step: ItemChangeStep,
  told: { readonly at: number; readonly event: string; readonly detail?: StoryLine['detail'] },
): void {
  const columns: string[] = [];
  const values: Value[] = [];
  for (const [name, value] of Object.entries(step)) {
    const column = COLUMNS[name as keyof ItemChangeStep];
    columns.push(`${column.name} = ?`);
    values.push(
      column.json ? (name === 'content' ? JSON.stringify(value) : toJson(value)) : (value as Value),
    );
  }
  if (step.state !== undefined) {
    columns.push('state_at = ?');
    values.push(told.at);
  }
  db.transaction(() => {
    if (columns.length > 0)
      db.modify(`UPDATE item_change SET ${columns.join(', ')} WHERE change_id = ?`).run(...values, changeId);
    db.modify('INSERT INTO item_change_story (change_id, at, event, detail) VALUES (?, ?, ?, ?)').run(
      changeId,
      told.at,
      told.event,
      JSON.stringify(told.detail ?? {}),
    );
  });
}

export function itemChangeById(db: ReadDb, changeId: number): ItemChange | null {
  const row = db.select<ItemChangeRecord>('SELECT * FROM item_change WHERE change_id = ?').get(changeId);
  return row === undefined ? null : toItemChange(row);
}

/** Changes of an item that have not come to their end, oldest first; acts are not among them. */
export function pendingOfItem(db: ReadDb, collection: string, key: string): ItemChange[] {
  return db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change
       WHERE collection = ? AND key = ? AND kind <> 'act' AND ${IS_PENDING} ORDER BY change_id`,
    )
    .all(collection, key)
    .map(toItemChange);
}

/** The same of all items of a collection, by their keys. */
export function pendingOfCollection(db: ReadDb, collection: string): ReadonlyMap<string, ItemChange[]> {
  const rows = db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change WHERE collection = ? AND kind <> 'act' AND ${IS_PENDING} ORDER BY change_id`,
    )
    .all(collection);
  return Map.groupBy(rows.map(toItemChange), (change) => change.key);
}

/** Changes and acts in one of these states, in the order they were made. */
export function itemChangesIn(
  db: ReadDb,
  states: readonly EditState[],
  changeIds: readonly number[] | 'all' = 'all',
): ItemChange[] {
  const chosen = changeIds === 'all' ? '' : 'AND change_id IN (SELECT value FROM json_each(?))';
  return db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change WHERE state IN (SELECT value FROM json_each(?)) ${chosen}
       ORDER BY change_id`,
    )
    .all(JSON.stringify(states), ...(changeIds === 'all' ? [] : [JSON.stringify(changeIds)]))
    .map(toItemChange);
}

/**
 * The next one that may go: released, due, the first of its item that has not ended, and naming no item that
 * Allegro does not have yet.
 */
export function nextReadyItemChange(db: ReadDb, now: number): ItemChange | null {
  const row = db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change c WHERE state = 'queued' AND kind <> 'act'
         AND (retry_at IS NULL OR retry_at <= ?)
         AND content NOT GLOB '*${LOCAL_KEY}*' AND within NOT GLOB '*${LOCAL_KEY}*'
         AND (kind = 'create' OR key NOT GLOB '*${LOCAL_KEY}*')
         AND NOT EXISTS (SELECT 1 FROM item_change o WHERE o.collection = c.collection AND o.key = c.key
           AND o.change_id < c.change_id AND o.kind <> 'act' AND o.state IN (SELECT value FROM json_each(?)))
       ORDER BY change_id LIMIT 1`,
    )
    .get(now, PENDING);
  return row === undefined ? null : toItemChange(row);
}

/** Of unknown outcome and due to be found out about. */
export function nextUnsureItemChange(db: ReadDb, now: number): ItemChange | null {
  const row = db
    .select<ItemChangeRecord>(
      `SELECT * FROM item_change WHERE state = 'unsure' AND (retry_at IS NULL OR retry_at <= ?)
       ORDER BY change_id LIMIT 1`,
    )
    .get(now);
  return row === undefined ? null : toItemChange(row);
}

/** When the next one is due that is not due now. */
export function nextItemRetryAt(db: ReadDb, now: number): number | null {
  const sql = `SELECT min(retry_at) FROM item_change WHERE state IN ('queued', 'unsure') AND retry_at > ?`;
  return db.pluck<number | null>(sql).get(now) ?? null;
}

/** Every state has its number, 0 where there is none. */
export function countItemChanges(db: ReadDb): ChangeCounts {
  const counts = noEdits();
  const rows = db
    .select<{ state: EditState; count: number }>(
      'SELECT state, count(*) AS count FROM item_change GROUP BY state',
    )
    .all();
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

export function storyOfItemChange(db: ReadDb, changeId: number): StoryLine[] {
  return db
    .select<{ at: number; event: string; detail: string }>(
      'SELECT at, event, detail FROM item_change_story WHERE change_id = ? ORDER BY story_id',
    )
    .all(changeId)
    .map((row) => ({ at: row.at, event: row.event, detail: JSON.parse(row.detail) as StoryLine['detail'] }));
}

/** A key of ours until Allegro has given one, as GLOB knows it: no text that a seller writes. */
export const LOCAL_KEY = 'local:????????-????-????-????-????????????';

function fromJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

const COLUMNS: { readonly [K in keyof Required<ItemChangeStep>]: { name: string; json: boolean } } = {
  kind: { name: 'kind', json: false },
  key: { name: 'key', json: false },
  content: { name: 'content', json: true },
  base: { name: 'base', json: true },
  theirs: { name: 'theirs', json: true },
  state: { name: 'state', json: false },
  releasedAt: { name: 'released_at', json: false },
  attempts: { name: 'attempts', json: false },
  retryAt: { name: 'retry_at', json: false },
  error: { name: 'error', json: true },
  sent: { name: 'sent', json: true },
};
