import type { WireObject } from '../allegro/wire/reading.ts';
import { asKept } from '../collections/reading/keep-page.ts';
import { keepWhole } from '../collections/reading/read-item.ts';
import { keepItems } from '../store/queries/collection-items.ts';
import type { Sending } from './sending.ts';

/** Keeps what Allegro said of one item. */
export function recordSeen(
  { world, change: { within }, definition, methods }: Sending,
  key: string,
  document: WireObject,
): void {
  if (methods.get !== null) return keepWhole(world, { definition, methods, within }, key, document);
  const item = { key, within, isWhole: false, ...asKept(definition, document) };
  keepItems(world.db, definition.name, [item], world.clock.now());
}
