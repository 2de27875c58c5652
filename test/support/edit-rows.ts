import type { ReadDb } from '../../src/main/engine/store/handle.ts';
import type { EditState, Intent } from '../../src/shared/domain/edit.ts';

/** An edit as it is kept, whatever became of it. */
export type EditRow = {
  readonly editId: number;
  readonly changeSetId: string;
  readonly offerId: string;
  readonly field: string;
  readonly intent: Intent;
  readonly state: EditState;
  readonly mark: string | null;
  /** What Allegro had instead, as it is kept. */
  readonly theirs: string | null;
  readonly createdAt: number;
  readonly callId: string | null;
};

export function readEditRows(db: ReadDb): EditRow[] {
  return db
    .select<Omit<EditRow, 'intent'> & { intent: string }>(
      `SELECT edit_id AS editId, change_set_id AS changeSetId, object_id AS offerId, field, intent, state,
              mark, theirs, created_at AS createdAt, call_id AS callId FROM edit ORDER BY edit_id`,
    )
    .all()
    .map((row) => ({ ...row, intent: JSON.parse(row.intent) as Intent }));
}
