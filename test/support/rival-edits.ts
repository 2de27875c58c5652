import { rivalEdit } from '../../src/main/demo/rival.ts';
import type { World } from './world.ts';

/** Somebody edits an offer on Allegro's own pages, after all that was due there by then. */
export function rivalEdits({ shop, queue }: World, offerId: string, patch: Record<string, unknown>): void {
  shop.tick();
  rivalEdit(shop.state, queue.now, offerId, patch);
}
