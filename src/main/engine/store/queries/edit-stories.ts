import type { StoryLine } from '../../../../shared/contract-changes.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { insertRows } from '../insert-rows.ts';

export function tellStory(
  db: WriteDb,
  editId: number,
  at: number,
  event: string,
  detail: Readonly<Record<string, unknown>> = {},
): void {
  db.modify('INSERT INTO edit_story (edit_id, at, event, detail) VALUES (?, ?, ?, ?)').run(
    editId,
    at,
    event,
    JSON.stringify(detail),
  );
}

export type Told = {
  readonly editId: number;
  readonly event: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

export function tellStories(db: WriteDb, at: number, told: readonly Told[]): void {
  const rows = told.map(({ editId, event, detail = {} }) => [editId, at, event, JSON.stringify(detail)]);
  insertRows(db, { into: 'INSERT INTO edit_story (edit_id, at, event, detail)', row: '(?, ?, ?, ?)' }, rows);
}

export function storyOf(db: ReadDb, editId: number): StoryLine[] {
  return db
    .select<{ at: number; event: string; detail: string }>(
      'SELECT at, event, detail FROM edit_story WHERE edit_id = ? ORDER BY story_id',
    )
    .all(editId)
    .map((row) => ({ at: row.at, event: row.event, detail: JSON.parse(row.detail) as StoryLine['detail'] }));
}
