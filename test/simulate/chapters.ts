import { readEditRows } from '../support/edit-rows.ts';
import type { Truth } from '../support/world-ledger.ts';
import { truthOf } from '../support/world-story.ts';
import type { Day } from './the-day.ts';

/** From a moment of rest on: nothing was pending then, so what is typed since is reckoned by itself. */
export type Chapter = {
  readonly beganAt: number;
  /** Offers on Allegro then. */
  readonly before: ReadonlyMap<string, Truth>;
  /** Edits of this chapter have greater numbers. */
  readonly lastEditId: number;
};

export function beginsChapter({ world, before, chapters }: Day): void {
  chapters.push({
    beganAt: world.queue.now,
    before: new Map([...before.keys()].map((offerId) => [offerId, truthOf(world, offerId)])),
    lastEditId: Math.max(0, ...readEditRows(world.db()).map(({ editId }) => editId)),
  });
}
