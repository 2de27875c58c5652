import { err, ok, type AppError, type Result } from '../../../../shared/errors.ts';
import { keepReadingError } from '../../store/queries/collection-items.ts';
import { itemRow, keysOf } from '../../store/queries/item-rows.ts';
import type { Collection } from '../collection.ts';
import { answersPlace, declaredMethods, isListed, methodsOf } from '../methods-of.ts';
import { unavailable } from '../../allegro/classify.ts';
import { readItem } from './read-item.ts';
import { readPlace } from './read-list.ts';
import {
  cancelled,
  holdsForAll,
  ITEM_TABLES,
  type ReadingManners,
  type ReadingOf,
  type ReadingParts,
  type ReadOutcome,
} from './reading-parts.ts';

export type RefreshInput = { readonly within?: string; readonly key?: string; readonly text?: string };

export type Refresh = (
  definition: Collection,
  input: RefreshInput,
  manners: ReadingManners,
) => Promise<Result<ReadOutcome, AppError>>;

/** Reads a collection, the part of it within one item, or one item. Who asks meanwhile gets the same. */
export function createRefresh(parts: ReadingParts): Refresh {
  const running = new Map<string, Promise<Result<ReadOutcome, AppError>>>();
  return (definition, input, manners) => {
    const place = JSON.stringify([definition.name, input.within, input.key, input.text]);
    const known = running.get(place);
    if (known !== undefined) return known;
    const begun = refresh(parts, definition, input, manners).finally(() => running.delete(place));
    running.set(place, begun);
    return begun;
  };
}

async function refresh(
  parts: ReadingParts,
  definition: Collection,
  { within = '', key, text }: RefreshInput,
  manners: ReadingManners,
): Promise<Result<ReadOutcome, AppError>> {
  const methods = await methodsOf(definition, parts.edition);
  if (methods.list === null && methods.get === null)
    // What can only be made is known by what was made here.
    return methods.create === null ? err(await goneError(definition)) : ok({ read: 0, removed: 0 });
  const reading = { definition, methods, within, text, manners };
  if (key === undefined) return isAsked(reading) ? readAll(parts, reading) : ok({ read: 0, removed: 0 });
  if (key.startsWith('local:')) return ok({ read: 0, removed: 0 });
  const row = itemRow(parts.db, definition.name, key);
  const itsOwn = { ...reading, within: row?.within ?? withinOf(definition, key) };
  const hasOwnGet = methods.get !== null && !answersPlace(definition, methods.get);
  return hasOwnGet ? readItem(parts, itsOwn, key) : readAll(parts, itsOwn);
}

/** Nothing is looked for without a text. */
function isAsked({ definition, text = '' }: ReadingOf): boolean {
  return definition.search === undefined || text.trim() !== '';
}

async function readAll(parts: ReadingParts, reading: ReadingOf): Promise<Result<ReadOutcome, AppError>> {
  const { definition, methods, within } = reading;
  const outcome = isListed(definition, methods)
    ? await readPlace(parts, reading)
    : await readKnown(parts, reading);
  if (outcome.ok || outcome.error.kind === 'cancelled') return outcome;
  keepReadingError(parts.db, { collection: definition.name, within }, outcome.error);
  parts.emit(ITEM_TABLES);
  return outcome;
}

/** Where Allegro lists nothing, those that are known here are read one after the other. */
async function readKnown(parts: ReadingParts, reading: ReadingOf): Promise<Result<ReadOutcome, AppError>> {
  let read = 0;
  let removed = 0;
  for (const key of keysOf(parts.db, reading.definition.name, reading.within)) {
    if (reading.manners.signal?.aborted) return cancelled();
    const one = await readItem(parts, reading, key);
    if (!one.ok && holdsForAll(one.error)) return one;
    if (one.ok) {
      read += one.value.read;
      removed += one.value.removed;
    }
  }
  return ok({ read, removed });
}

/** The item that it is part of, from its key. */
function withinOf({ within }: Collection, key: string): string {
  return within === undefined || !key.includes('/') ? '' : key.slice(0, key.lastIndexOf('/'));
}

async function goneError(definition: Collection): Promise<AppError> {
  const { list, get } = await declaredMethods(definition);
  const [method] = [...list, ...get];
  if (method !== undefined) return unavailable(method);
  return {
    kind: 'unavailable',
    since: null,
    replacedBy: null,
    message: `Allegro lists no ${definition.name}.`,
  };
}
