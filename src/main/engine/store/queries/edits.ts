import { type StandingRecord, standingOf } from './standing.ts';
import type { Edit, EditMark, EditState, Intent } from '../../../../shared/domain/edit.ts';
import { CHOSEN_FIELDS } from '../../../../shared/domain/offer-settings.ts';
import type { ReadDb, Value, WriteDb } from '../handle.ts';
import { insertRows } from '../insert-rows.ts';
import { LOCAL_KEY } from './item-changes.ts';

export type EditRecord = StandingRecord & {
  edit_id: number;
  change_set_id: string;
  object_id: string;
  field: string;
  intent: string;
  base: string | null;
  theirs: string | null;
  mark: EditMark | null;
  call_id: string | null;
  after_edit_id: number | null;
};

export type NewEdit = Pick<Edit, 'changeSetId' | 'objectId' | 'field' | 'intent' | 'base' | 'afterEditId'>;

/** What may change in an edit after it was made; the columns of the same names. */
export type EditChange = Partial<
  Pick<
    Edit,
    | 'state'
    | 'releasedAt'
    | 'attempts'
    | 'retryAt'
    | 'error'
    | 'theirs'
    | 'mark'
    | 'callId'
    | 'afterEditId'
    | 'base'
    | 'intent'
  >
>;

const PENDING = `('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`;

export function toEdit(row: EditRecord): Edit {
  return {
    editId: row.edit_id,
    changeSetId: row.change_set_id,
    objectKind: 'offer',
    objectId: row.object_id,
    field: row.field,
    intent: JSON.parse(row.intent) as Intent,
    base: fromJson(row.base),
    ...standingOf(row),
    theirs: fromJson(row.theirs),
    mark: row.mark,
    callId: row.call_id,
    afterEditId: row.after_edit_id,
  };
}

/** New drafts; their numbers. */
export function insertEdits(db: WriteDb, edits: readonly NewEdit[], now: number): number[] {
  return insertRows(
    db,
    {
      into: `INSERT INTO edit (change_set_id, object_kind, object_id, field, intent, base, state, state_at,
        created_at, after_edit_id)`,
      row: `(?, 'offer', ?, ?, ?, ?, 'draft', ?, ?, ?)`,
    },
    edits.map((edit) => [
      edit.changeSetId,
      edit.objectId,
      edit.field,
      JSON.stringify(edit.intent),
      JSON.stringify(edit.base ?? null),
      now,
      now,
      edit.afterEditId,
    ]),
  );
}

/** Edits that another took the place of, or that the seller took away. */
export function endEdits(
  db: WriteDb,
  editIds: readonly number[],
  state: 'replaced' | 'dropped',
  now: number,
): void {
  if (editIds.length === 0) return;
  db.modify(
    `UPDATE edit SET state = ?, state_at = ?, retry_at = NULL
     WHERE edit_id IN (SELECT value FROM json_each(?))`,
  ).run(state, now, JSON.stringify(editIds));
}

/** Each distinct set of changed columns is one compiled statement. */
export function changeEdit(db: WriteDb, editId: number, change: EditChange, now: number): void {
  const columns: string[] = [];
  const values: Value[] = [];
  for (const [name, value] of Object.entries(change)) {
    const column = COLUMNS[name as keyof EditChange];
    columns.push(`${column.name} = ?`);
    values.push(column.json && value !== null ? JSON.stringify(value) : (value as Value));
  }
  if (change.state !== undefined) {
    columns.push('state_at = ?');
    values.push(now);
  }
  db.modify(`UPDATE edit SET ${columns.join(', ')} WHERE edit_id = ?`).run(...values, editId);
}

export function editById(db: ReadDb, editId: number): Edit | null {
  const row = db.select<EditRecord>('SELECT * FROM edit WHERE edit_id = ?').get(editId);
  return row === undefined ? null : toEdit(row);
}

/** The pending edits of one field, oldest first: at most one under way and one that waits for it. */
export function pendingOfField(db: ReadDb, objectId: string, field: string): Edit[] {
  return db
    .select<EditRecord>(
      `SELECT * FROM edit WHERE object_id = ? AND field = ? AND state IN ${PENDING} ORDER BY edit_id`,
    )
    .all(objectId, field)
    .map(toEdit);
}

/** The pending edits of these offers, oldest first, by pendingKey of offer and field. */
export function pendingOfOffers(db: ReadDb, objectIds: readonly string[]): Map<string, Edit[]> {
  const rows = db
    .select<EditRecord>(
      `SELECT e.* FROM json_each(?) wanted JOIN edit e INDEXED BY edit_pending ON e.object_id = wanted.value
       WHERE e.state IN ${PENDING} ORDER BY e.edit_id`,
    )
    .all(JSON.stringify(objectIds));
  return Map.groupBy(rows.map(toEdit), (edit) => pendingKey(edit.objectId, edit.field));
}

export function pendingKey(objectId: string, field: string): string {
  return `${objectId} ${field}`;
}

export function pendingOfOffer(db: ReadDb, objectId: string): Edit[] {
  return db
    .select<EditRecord>(`SELECT * FROM edit WHERE object_id = ? AND state IN ${PENDING} ORDER BY edit_id`)
    .all(objectId)
    .map(toEdit);
}

/** The edit that waits for this one to end. */
export function successorOf(db: ReadDb, edit: Edit): Edit | null {
  const row = db
    .select<EditRecord>(
      `SELECT * FROM edit
       WHERE object_id = ? AND field = ? AND edit_id > ? AND after_edit_id = ? AND state IN ${PENDING}`,
    )
    .get(edit.objectId, edit.field, edit.editId, edit.editId);
  return row === undefined ? null : toEdit(row);
}

/** Whether the field was edited again after this edit, and that edit was not taken away. */
export function hasLaterEdit(db: ReadDb, edit: Edit): boolean {
  const sql = `SELECT 1 FROM edit
    WHERE object_id = ? AND field = ? AND edit_id > ? AND state NOT IN ('dropped', 'replaced')
    LIMIT 1`;
  return db.pluck<number>(sql).get(edit.objectId, edit.field, edit.editId) !== undefined;
}

export function editsInState(db: ReadDb, state: EditState): Edit[] {
  return db.select<EditRecord>('SELECT * FROM edit WHERE state = ? ORDER BY edit_id').all(state).map(toEdit);
}

/** Released, due, naming nothing that Allegro does not have yet, and nothing of its offer under way. */
export function readyEdits(db: ReadDb, fieldCondition: ReadyField, now: number, limit: number): Edit[] {
  return db
    .select<EditRecord>(
      `SELECT e.* FROM edit e WHERE e.state = 'queued' AND ${READY_FIELDS[fieldCondition]}
         AND (e.retry_at IS NULL OR e.retry_at <= ?) AND e.intent NOT GLOB '*"${LOCAL_KEY}"*'
         AND NOT EXISTS (
           SELECT 1 FROM edit o WHERE o.object_id = e.object_id AND o.state IN ('sending', 'unsure'))
       ORDER BY e.edit_id LIMIT ?`,
    )
    .all(now, limit)
    .map(toEdit);
}

/** Of these edits those that are released still, as they are now. */
export function stillQueued(db: ReadDb, edits: readonly Pick<Edit, 'editId'>[]): Edit[] {
  const now = edits.map((edit) => editById(db, edit.editId));
  return now.filter((edit) => edit !== null).filter((edit) => edit.state === 'queued');
}

/** The lines in which edits go out, in this order; stock 0 is an end and goes with the publications. */
export type ReadyField = 'stock' | 'price' | 'publication' | 'rest' | 'settings' | 'files';

const ZERO = `json_extract(e.intent, '$.kind') = 'set' AND json_extract(e.intent, '$.value') = 0`;

const SETTING_NAMES = CHOSEN_FIELDS.map((field) => `'${field}'`).join(', ');

const READY_FIELDS: Record<ReadyField, string> = {
  stock: `e.field = 'stock' AND NOT (${ZERO})`,
  price: `e.field = 'price'`,
  publication: `((e.field = 'stock' AND ${ZERO}) OR (e.field = 'publication' AND NOT EXISTS (
    SELECT 1 FROM edit s WHERE s.object_id = e.object_id AND s.field = 'stock'
      AND s.state IN ('queued', 'sending', 'unsure', 'refused', 'conflicted')
      AND json_extract(e.intent, '$.value') = 'ACTIVE')))`,
  rest: `e.field NOT IN ('stock', 'price', 'publication', 'images', 'attachments', 'safety')
    AND e.field NOT IN (${SETTING_NAMES})`,
  settings: `e.field IN (${SETTING_NAMES})`,
  files: `e.field IN ('images', 'attachments', 'safety')`,
};

/** When the next queued edit is due that is not due now. */
export function nextRetryAt(db: ReadDb, now: number): number | null {
  return (
    db
      .pluck<number | null>(`SELECT min(retry_at) FROM edit WHERE state = 'queued' AND retry_at > ?`)
      .get(now) ?? null
  );
}

/** Pending edits that wait for Allegro or for their turn. */
export function countOpen(db: ReadDb): number {
  return (
    db.pluck<number>(`SELECT count(*) FROM edit WHERE state IN ('queued', 'sending', 'unsure')`).get() ?? 0
  );
}

/** Of all edits, or of those of one Send. */
export function countByState(
  db: ReadDb,
  sentAt: number | null = null,
): { state: EditState; count: number }[] {
  return db
    .select<{ state: EditState; count: number }>(
      `SELECT state, count(*) AS count FROM edit ${sentAt === null ? '' : 'WHERE released_at = ?'}
       GROUP BY state`,
    )
    .all(...(sentAt === null ? [] : [sentAt]));
}

function fromJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

const COLUMNS: { readonly [K in keyof Required<EditChange>]: { name: string; json: boolean } } = {
  state: { name: 'state', json: false },
  releasedAt: { name: 'released_at', json: false },
  attempts: { name: 'attempts', json: false },
  retryAt: { name: 'retry_at', json: false },
  error: { name: 'error', json: true },
  theirs: { name: 'theirs', json: true },
  mark: { name: 'mark', json: false },
  callId: { name: 'call_id', json: false },
  afterEditId: { name: 'after_edit_id', json: false },
  base: { name: 'base', json: true },
  intent: { name: 'intent', json: true },
};
