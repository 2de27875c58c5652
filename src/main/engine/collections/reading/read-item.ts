import { err, ok, type AppError, type Result } from '../../../../shared/errors.ts';
import { isObject, type WireObject } from '../../allegro/wire/reading.ts';
import { keepItems, knownItems, markItemGone } from '../../store/queries/collection-items.ts';
import { propertiesOf } from '../schema-shape.ts';
import { asKept, isOver } from './keep-page.ts';
import { rebaseSets } from './rebase-sets.ts';
import {
  inputOf,
  isMissing,
  ITEM_TABLES,
  type ReadingOf,
  type ReadingParts,
  type ReadOutcome,
} from './reading-parts.ts';

/** Reads one item by itself. One that Allegro does not know is gone; it stays readable here. */
export async function readItem(
  parts: ReadingParts,
  reading: ReadingOf,
  key: string,
): Promise<Result<ReadOutcome, AppError>> {
  const { definition, methods, manners } = reading;
  if (methods.get === null) return err(noGet(definition.name));
  const answer = await parts.http.call(methods.get, inputOf(parts, reading, methods.get, key), manners);
  if (!answer.ok) return isMissing(answer.error) ? ok(forget(parts, definition.name, key)) : answer;
  const { value } = answer.value;
  if (!isObject(value)) return ok({ read: 0, removed: 0 });
  if (isOver(definition, value)) return ok(forget(parts, definition.name, key));
  keepWhole(parts, reading, key, value);
  parts.emit(ITEM_TABLES);
  return ok({ read: 1, removed: 0 });
}

/** What the list alone tells of an item is kept beside what the item tells of itself. */
export function keepWhole(
  { db, clock }: Pick<ReadingParts, 'db' | 'clock'>,
  { definition, methods, within }: Pick<ReadingOf, 'definition' | 'methods' | 'within'>,
  key: string,
  fresh: WireObject,
): void {
  const known = knownItems(db, definition.name, [key]).get(key)?.document;
  const response = methods.get?.response;
  const declared = response === null || response === undefined ? null : propertiesOf(response);
  const ofList = Object.entries(isObject(known) ? known : {}).filter(
    ([name]) => declared?.has(name) === false,
  );
  const document = { ...Object.fromEntries(ofList), ...fresh };
  const now = clock.now();
  db.transaction(() => {
    const item = { key, within, isWhole: true, ...asKept(definition, document) };
    keepItems(db, definition.name, [item], now);
    rebaseSets(db, definition, key, document, now);
  });
}

function forget({ db, clock, emit }: ReadingParts, collection: string, key: string): ReadOutcome {
  const removed = markItemGone(db, { collection, key }, clock.now());
  if (removed > 0) emit(ITEM_TABLES);
  return { read: 0, removed };
}

function noGet(name: string): AppError {
  return {
    kind: 'unavailable',
    since: null,
    replacedBy: null,
    message: `Allegro tells nothing of a single item of ${name}.`,
  };
}
