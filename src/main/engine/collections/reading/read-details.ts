import { ok, type AppError, type Result } from '../../../../shared/errors.ts';
import { itemsToDetail } from '../../store/queries/collection-items.ts';
import type { Collection } from '../collection.ts';
import { entrySchema } from '../entry-schema.ts';
import { answersPlace } from '../methods-of.ts';
import { propertiesOf } from '../schema-shape.ts';
import { readItem } from './read-item.ts';
import { cancelled, holdsForAll, type ReadingOf, type ReadingParts } from './reading-parts.ts';

/** In one reading of a list; the others follow with the next. */
const MOST_AT_ONCE = 100;

/**
 * Of a list that tells less than its columns show each item is read by itself, those that were not, or not
 * for the longest time, first.
 */
export async function readDetails(
  parts: ReadingParts,
  reading: ReadingOf,
  toldInList: ReadonlySet<string>,
): Promise<Result<null, AppError>> {
  if (!tellsTooLittle(reading, toldInList)) return ok(null);
  const { definition, within, manners } = reading;
  const keys = itemsToDetail(parts.db, { collection: definition.name, within }, MOST_AT_ONCE);
  for (const key of keys) {
    if (manners.signal?.aborted) return cancelled();
    const read = await readItem(parts, reading, key);
    if (!read.ok && holdsForAll(read.error)) return read;
    if (!read.ok) parts.log('warn', 'An item could not be read', { key, reason: read.error.message });
    await parts.clock.yield();
  }
  return ok(null);
}

function tellsTooLittle(
  { definition, methods: { list, get } }: ReadingOf,
  toldInList: ReadonlySet<string>,
): boolean {
  if (list === null || get === null || get.id === list.id || toldInList.size === 0) return false;
  if (answersPlace(definition, get) || get.response === null) return false;
  const entry = entrySchema(list, definition.entries);
  const ofEntry = entry === null ? new Set<string>() : propertiesOf(entry);
  const ofItem = propertiesOf(get.response);
  // What a list may tell, and tells of none of them, they do not have.
  return topProperties(definition).some(
    (name) => ofItem.has(name) && !ofEntry.has(name) && !toldInList.has(name),
  );
}

function topProperties({ columns }: Collection): readonly string[] {
  return columns.map(({ path }) => path.split(/[.[]/)[0] ?? path);
}
