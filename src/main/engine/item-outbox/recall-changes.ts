import type { WriteDb } from '../store/handle.ts';
import { itemChangesIn } from '../store/queries/item-changes.ts';
import { settleItem } from './settle-item.ts';

const HELD_BACK = { state: 'draft', releasedAt: null, retryAt: null } as const;

/** Takes a Send back, for what has not left yet; how many. What is under way stays so. */
export function recallChanges(db: WriteDb, changeIds: readonly number[] | 'all', now: number): number {
  const released = itemChangesIn(db, ['queued'], changeIds);
  return db.transaction(
    () =>
      released.filter((change) => settleItem(db, { change, step: HELD_BACK, event: 'recalled' }, now)).length,
  );
}
