import type { ChangeSet, EditState, Intent } from '../../../../shared/domain/edit.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { insertRows } from '../insert-rows.ts';

export function insertChangeSet(db: WriteDb, set: ChangeSet): void {
  db.modify('INSERT INTO change_set (change_set_id, title, origin, created_at) VALUES (?, ?, ?, ?)').run(
    set.changeSetId,
    set.title,
    set.origin,
    set.createdAt,
  );
}

/** For a set in which nothing came to be changed. */
export function removeChangeSet(db: WriteDb, changeSetId: string): void {
  db.modify('DELETE FROM change_set WHERE change_set_id = ?').run(changeSetId);
}

type SetRow = { change_set_id: string; title: string; origin: string; created_at: number };

type Tally = { counts: Partial<Record<EditState, number>>; sentAt: number | null; takeable: number };

const NO_EDITS: Tally = { counts: {}, sentAt: null, takeable: 0 };

/** Newest first. */
export function changeSets(db: ReadDb): (ChangeSet & Tally)[] {
  const tallies = new Map<string, Tally>();
  const tally = db.select<{ id: string; state: EditState; count: number; sent_at: number | null }>(
    `SELECT change_set_id AS id, state, count(*) AS count, max(released_at) AS sent_at
     FROM edit GROUP BY change_set_id, state`,
  );
  for (const row of tally.all()) {
    const { counts, sentAt } = tallies.get(row.id) ?? NO_EDITS;
    const latest = row.sent_at === null ? sentAt : Math.max(sentAt ?? 0, row.sent_at);
    tallies.set(row.id, { counts: { ...counts, [row.state]: row.count }, sentAt: latest, takeable: 0 });
  }
  for (const { id, count } of takeableOfSets(db)) {
    tallies.set(id, { ...(tallies.get(id) ?? NO_EDITS), takeable: count });
  }
  return db
    .select<SetRow>('SELECT change_set_id, title, origin, created_at FROM change_set ORDER BY rowid DESC')
    .all()
    .map((row) => ({ ...toChangeSet(row), ...(tallies.get(row.change_set_id) ?? NO_EDITS) }));
}

/** Confirmed edits whose fields nobody has edited since. */
function takeableOfSets(db: ReadDb): { id: string; count: number }[] {
  return db
    .select<{ id: string; count: number }>(
      `SELECT e.change_set_id AS id, count(*) AS count FROM edit e
       WHERE e.state = 'confirmed' AND NOT EXISTS (
         SELECT 1 FROM edit l WHERE l.object_id = e.object_id AND l.field = e.field AND l.edit_id > e.edit_id
           AND l.state NOT IN ('dropped', 'replaced'))
       GROUP BY e.change_set_id`,
    )
    .all();
}

export function changeSetById(db: ReadDb, changeSetId: string): ChangeSet | null {
  const row = db
    .select<SetRow>('SELECT change_set_id, title, origin, created_at FROM change_set WHERE change_set_id = ?')
    .get(changeSetId);
  return row === undefined ? null : toChangeSet(row);
}

/** How a set found a field and how it left it; null where no edit was pending. */
export type UndoStep = {
  readonly objectId: string;
  readonly field: string;
  readonly foundIntent: Intent | null;
  readonly foundSetId: string | null;
  readonly leftIntent: Intent | null;
};

/** A second edit of the field in the same set keeps how the first found it. */
export function keepUndoSteps(db: WriteDb, changeSetId: string, steps: readonly UndoStep[]): void {
  insertRows(
    db,
    {
      into: `INSERT INTO undo_step (change_set_id, object_id, field, found_intent, found_set_id,
        left_intent)`,
      row: '(?, ?, ?, ?, ?, ?)',
      end: `ON CONFLICT (change_set_id, object_id, field) DO UPDATE SET left_intent = excluded.left_intent`,
    },
    steps.map(({ objectId, field, foundIntent, foundSetId, leftIntent }) => [
      changeSetId,
      objectId,
      field,
      toJson(foundIntent),
      foundSetId,
      toJson(leftIntent),
    ]),
  );
  forgetLongAgo(db);
}

/** So many changes can be undone one after the other. */
const MOST_UNDONE = 200;

/** Of the set that was the last one to be undone before this one came; older ones went before it. */
function forgetLongAgo(db: WriteDb): void {
  db.modify(
    `DELETE FROM undo_step WHERE change_set_id = (
       SELECT change_set_id FROM change_set ORDER BY rowid DESC LIMIT 1 OFFSET ?)`,
  ).run(MOST_UNDONE);
}

type UndoRow = {
  object_id: string;
  field: string;
  found_intent: string | null;
  found_set_id: string | null;
  left_intent: string | null;
};

export function undoSteps(db: ReadDb, changeSetId: string): UndoStep[] {
  return db
    .select<UndoRow>('SELECT * FROM undo_step WHERE change_set_id = ?')
    .all(changeSetId)
    .map((row) => ({
      objectId: row.object_id,
      field: row.field,
      foundIntent: fromJson(row.found_intent),
      foundSetId: row.found_set_id,
      leftIntent: fromJson(row.left_intent),
    }));
}

export function forgetUndoSteps(db: WriteDb, changeSetId: string): void {
  db.modify('DELETE FROM undo_step WHERE change_set_id = ?').run(changeSetId);
}

/** A new edit ends the line of what could be redone. */
export function forgetUndone(db: WriteDb): void {
  db.modify(
    `DELETE FROM undo_step
     WHERE change_set_id IN (SELECT change_set_id FROM change_set WHERE undone_at IS NOT NULL)`,
  ).run();
}

const WITH_STEPS = `SELECT change_set_id, title, origin, created_at FROM change_set c
  WHERE EXISTS (SELECT 1 FROM undo_step u WHERE u.change_set_id = c.change_set_id)`;

/** The last set that may be undone, or the next that may be redone. */
export function undoable(db: ReadDb, direction: 'undo' | 'redo'): ChangeSet | null {
  const order =
    direction === 'undo' ? 'undone_at IS NULL ORDER BY rowid DESC' : 'undone_at IS NOT NULL ORDER BY rowid';
  const row = db.select<SetRow>(`${WITH_STEPS} AND ${order} LIMIT 1`).get();
  return row === undefined ? null : toChangeSet(row);
}

export function markUndone(db: WriteDb, changeSetId: string, undoneAt: number | null): void {
  db.modify('UPDATE change_set SET undone_at = ? WHERE change_set_id = ?').run(undoneAt, changeSetId);
}

function toChangeSet(row: SetRow): ChangeSet {
  return {
    changeSetId: row.change_set_id,
    title: row.title,
    origin: row.origin as ChangeSet['origin'],
    createdAt: row.created_at,
  };
}

function toJson(intent: Intent | null): string | null {
  return intent === null ? null : JSON.stringify(intent);
}

function fromJson(text: string | null): Intent | null {
  return text === null ? null : (JSON.parse(text) as Intent);
}
