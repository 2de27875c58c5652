import type { WireObject } from '../allegro/wire/reading.ts';
import { readItem } from './item-reads.ts';
import type { Sending } from './sending.ts';

/** As Allegro shows it after the write; null where that cannot be read at the moment. */
export async function readBack(
  { world, change, definition, methods }: Sending,
  key: string,
): Promise<WireObject | null> {
  world.durableStep('before:change.read-back');
  const read = await readItem(world, definition, methods, { within: change.within, key });
  world.durableStep('after:change.read-back');
  return read.ok ? read.value : null;
}
