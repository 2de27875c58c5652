import type { Intent } from '../../src/shared/domain/edit.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';

/** A row of the outbox as the enqueuing writes it, without its projection. */
export function draftEdit(db: WriteDb, offerId: string, field: string, intent: Intent): void {
  db.modify(
    `INSERT OR IGNORE INTO change_set (change_set_id, title, origin, created_at)
     VALUES ('set', 'By hand', 'by-hand', 0)`,
  ).run();
  db.modify(
    `INSERT INTO edit (change_set_id, object_kind, object_id, field, intent, state, state_at, created_at)
     VALUES ('set', 'offer', ?, ?, ?, 'draft', 0, 0)`,
  ).run(offerId, field, JSON.stringify(intent));
}
