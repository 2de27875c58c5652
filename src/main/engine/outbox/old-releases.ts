import type { Edit } from '../../../shared/domain/edit.ts';
import { settleDurably } from './settle.ts';
import type { OutboxWorld } from './world.ts';

/** A release that could not go for so long asks once more. */
const RELEASE_HOLDS_MS = 24 * 60 * 60_000;

/** Edits that were released too long ago are drafts again, until they are sent anew. Answers the others. */
export function giveBackOldReleases(world: OutboxWorld, queued: readonly Edit[]): Edit[] {
  const now = world.clock.now();
  const isOld = (edit: Edit) => (edit.releasedAt ?? now) < now - RELEASE_HOLDS_MS;
  const change = { state: 'draft', releasedAt: null, retryAt: null, mark: 'released-too-long-ago' } as const;
  const old = queued.filter(isOld);
  settleDurably(
    world,
    old.map((edit) => ({ edit, change, event: 'released-too-long-ago' })),
  );
  return old.length === 0 ? [...queued] : queued.filter((edit) => !isOld(edit));
}
