import type { EditState, Intent } from '../../../shared/domain/edit.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import type { PendingEdit } from '../../../shared/domain/overlay.ts';
import type { ReadDb } from './handle.ts';

type Row = {
  readonly object_id: string;
  readonly field: string;
  readonly intent: string;
  readonly state: string;
};

/** The condition of the index edit_pending, word for word. */
const PENDING = `state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted')`;

/**
 * The edits that still change what these offers show, oldest first. Offers without any are not in the map.
 */
export function pendingEdits(db: ReadDb, offerIdsJson: string): ReadonlyMap<OfferId, readonly PendingEdit[]> {
  const rows = db
    .select<Row>(
      `SELECT e.object_id, e.field, e.intent, e.state FROM json_each(?) wanted
       JOIN edit e INDEXED BY edit_pending ON e.object_id = wanted.value
       WHERE ${PENDING} AND e.object_kind = 'offer' ORDER BY e.edit_id`,
    )
    .all(offerIdsJson);
  const edits = new Map<OfferId, PendingEdit[]>();
  for (const row of rows) {
    const edit = {
      field: row.field,
      intent: JSON.parse(row.intent) as Intent,
      state: row.state as EditState,
    };
    const known = edits.get(row.object_id);
    if (known === undefined) edits.set(row.object_id, [edit]);
    else known.push(edit);
  }
  return edits;
}
