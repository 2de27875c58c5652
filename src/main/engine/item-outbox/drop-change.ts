import type { AppError } from '../../../shared/errors.ts';
import type { WriteDb } from '../store/handle.ts';
import { reproject } from '../store/project.ts';
import { changeEdit, pendingOfOffer } from '../store/queries/edits.ts';
import { tellStory } from '../store/queries/edit-stories.ts';
import { itemChangeById, stepItemChange, type ItemChange } from '../store/queries/item-changes.ts';
import { changesNaming, changesOf, offersNaming, removeLocalItem } from '../store/queries/local-keys.ts';

const DROPPED = { state: 'dropped', retryAt: null } as const;

/** The seller takes a change away. What named an item that will never be made is his to mend. */
export function dropChange(db: WriteDb, changeId: number, event: string, now: number): void {
  db.transaction(() => {
    const change = itemChangeById(db, changeId);
    if (change === null) return;
    stepItemChange(db, changeId, DROPPED, { at: now, event });
    if (change.kind === 'create') forget(db, change, now);
  });
}

/**
 * An item of ours that nobody will make: its row goes with all that was meant for it, and what names it goes
 * back to the seller.
 */
export function forget(db: WriteDb, { collection, key }: ItemChange, now: number): void {
  removeLocalItem(db, collection, key);
  for (const { changeId } of changesOf(db, collection, key))
    stepItemChange(db, changeId, DROPPED, { at: now, event: 'never-made' });
  const step = { state: 'draft', releasedAt: null, retryAt: null, error: NAMES_NOTHING } as const;
  for (const { changeId } of changesNaming(db, key))
    stepItemChange(db, changeId, step, { at: now, event: 'names-nothing' });
  const offerIds = offersNaming(db, key);
  for (const edit of offerIds.flatMap((offerId) => pendingOfOffer(db, offerId))) {
    if (edit.state !== 'queued' || !JSON.stringify(edit.intent).includes(key)) continue;
    changeEdit(db, edit.editId, step, now);
    tellStory(db, edit.editId, now, 'names-nothing');
  }
  reproject(db, offerIds);
}

const NAMES_NOTHING: AppError = {
  kind: 'bad-input',
  path: null,
  message: 'It names something that was never sent to Allegro and has been taken away here.',
};
