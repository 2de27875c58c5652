import { EDIT_STATES } from '../../../shared/domain/edit.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { itemChangeRow, listItemChanges } from '../store/queries/item-change-rows.ts';
import { storyOfItemChange } from '../store/queries/item-changes.ts';

/** What a list shows when it is not told which states: all that the seller has not taken away. */
const SHOWN_STATES = EDIT_STATES.filter((state) => state !== 'dropped' && state !== 'replaced');

export function itemChangesReadHandlers({
  db,
}: {
  readonly db: ReadDb;
}): Handlers<'collections.changes' | 'collections.story'> {
  return {
    'collections.changes': ({ states, after, limit }) => {
      const changes = listItemChanges(db, { states: states ?? SHOWN_STATES, after, limit });
      const last = changes.length < limit ? undefined : changes.at(-1);
      return ok({ changes, next: last?.changeId ?? null });
    },
    'collections.story': ({ changeId }) => {
      const change = itemChangeRow(db, changeId);
      if (change === null) return err({ kind: 'not-found', message: `There is no change ${changeId}.` });
      const made = { at: change.createdAt, event: 'made', detail: { kind: change.kind } };
      return ok({ story: [made, ...storyOfItemChange(db, changeId)] });
    },
  };
}
