import { ok, type AppError, type Result } from '../../../../shared/errors.ts';
import type { Endpoint } from '../../allegro/endpoint.ts';
import { pagesOf } from '../../allegro/paging.ts';
import { isObject } from '../../allegro/wire/reading.ts';
import {
  keepItems,
  keepRead,
  markAbsent,
  newestItem,
  nthNewest,
} from '../../store/queries/collection-items.ts';
import { valuesAt } from '../document-paths.ts';
import { keyOf, ownKey } from '../item-key.ts';
import { answersPlace } from '../methods-of.ts';
import { propertiesOf } from '../schema-shape.ts';
import { asKept, entriesIn, keepPage } from './keep-page.ts';
import { readDetails } from './read-details.ts';
import { rebaseSets } from './rebase-sets.ts';
import type { ReadingOf, ReadingParts, ReadOutcome } from './reading-parts.ts';
import { cancelled, inputOf, isMissing, ITEM_TABLES } from './reading-parts.ts';

/** What a list said: whether nothing of it is missing, and which properties its entries have. */
type Listed = {
  readonly keys: readonly string[];
  readonly isWhole: boolean;
  readonly told: ReadonlySet<string>;
};

/**
 * Reads all that there is in one place. Only a list that was read to its end, with every entry readable, says
 * of the others that they are gone.
 */
export async function readPlace(
  parts: ReadingParts,
  reading: ReadingOf,
): Promise<Result<ReadOutcome, AppError>> {
  const { list, get } = reading.methods;
  const startedAt = parts.clock.now();
  if (list === null) {
    const isAlone = get !== null && answersPlace(reading.definition, get);
    return isAlone ? readOnly(parts, reading, get) : ok({ read: 0, removed: 0 });
  }
  const listed = await readPages(parts, reading, list);
  if (!listed.ok) return listed;
  const { keys, isWhole, told } = listed.value;
  const detailed = await readDetails(parts, reading, told);
  if (!detailed.ok) return detailed;
  const removed = settle(parts, reading, { keys, isWhole }, startedAt);
  return ok({ read: keys.length, removed });
}

async function readPages(
  parts: ReadingParts,
  reading: ReadingOf,
  list: Endpoint,
): Promise<Result<Listed, AppError>> {
  const { definition, manners } = reading;
  const keys: string[] = [];
  const told = new Set<string>();
  const isSearch = definition.search !== undefined;
  const changed = changedSince(parts, reading, list);
  let isWhole = definition.shape !== 'timeline' && !isSearch && changed === null;
  const start = startOf(parts, reading, list);
  const input = { ...start, query: { ...start.query, ...changed } };
  for await (const page of pagesOf(parts.http, list, input, manners)) {
    // An item may have no part of the kind: nothing was received yet, nothing rated.
    if (!page.ok && reading.within !== '' && isMissing(page.error)) break;
    if (!page.ok) return page;
    if (manners.signal?.aborted) return cancelled();
    const { items, reply, isCapped } = page.value;
    const found = entriesIn(reading, listedIn(reading, list, reply.value, items));
    isWhole &&= !isCapped && reply.unreadable.length === 0 && found.keyless === 0;
    for (const { document } of found.items) for (const name of Object.keys(document)) told.add(name);
    const added = await keepPage(parts, reading, found.items, keys.length);
    keys.push(...found.items.map(({ key }) => key));
    if (isSearch || (definition.shape === 'timeline' && found.items.length > 0 && added === 0)) break;
  }
  return ok({ keys, isWhole, told });
}

/** An edition whose answer does not know that path has its entries in its first list. */
export function listedIn(
  { definition: { entries } }: Pick<ReadingOf, 'definition'>,
  { response }: Endpoint,
  answer: unknown,
  items: readonly unknown[],
): readonly unknown[] {
  const top = entries?.split(/[.[]/)[0] ?? '';
  if (entries === undefined || response === null || !propertiesOf(response).has(top)) return items;
  return valuesAt(answer, `${entries}[]`);
}

/** So many of those that changed last are read again each time: Allegro may tell of a change late. */
const READ_AGAIN = 100;

/** Asks for what changed since; null where all is to be read. */
function changedSince(
  { db }: ReadingParts,
  { definition, within }: ReadingOf,
  list: Endpoint,
): Readonly<Record<string, string>> | null {
  const { since, name } = definition;
  if (since === undefined || list.query?.includes(since.param) !== true) return null;
  const moment = nthNewest(db, { collection: name, within }, since.path, READ_AGAIN);
  return moment === null ? null : { [since.param]: moment };
}

/** A journal goes on where it was read to. */
function startOf(parts: ReadingParts, reading: ReadingOf, list: Endpoint) {
  const { definition, within } = reading;
  const input = inputOf(parts, reading, list, null);
  if (list.paging?.kind !== 'cursor' || definition.shape !== 'timeline') return input;
  const newest = newestItem(parts.db, { collection: definition.name, within });
  return newest === null ? input : { ...input, query: { ...input.query, from: ownKey(within, newest) } };
}

function settle(
  { db, clock, emit }: ReadingParts,
  { definition, within }: ReadingOf,
  { keys, isWhole }: Pick<Listed, 'keys' | 'isWhole'>,
  startedAt: number,
): number {
  const place = { collection: definition.name, within };
  const now = clock.now();
  const removed = db.transaction(() => {
    keepRead(db, place, now);
    return isWhole ? markAbsent(db, place, keys, startedAt, now) : 0;
  });
  emit(ITEM_TABLES);
  return removed;
}

/** There is one of its kind, and Allegro answers it without being told which. */
async function readOnly(
  parts: ReadingParts,
  reading: ReadingOf,
  get: Endpoint,
): Promise<Result<ReadOutcome, AppError>> {
  const { definition, within, manners } = reading;
  const startedAt = parts.clock.now();
  const answer = await parts.http.call(get, inputOf(parts, reading, get, null), manners);
  if (!answer.ok && !isMissing(answer.error)) return answer;
  const document = answer.ok ? answer.value.value : null;
  const keys: string[] = [];
  if (isObject(document)) {
    const key = keyOf(definition, within, document) ?? (within === '' ? definition.name : within);
    const item = { key, within, position: 0, isWhole: true, ...asKept(definition, document) };
    const now = parts.clock.now();
    parts.db.transaction(() => {
      keepItems(parts.db, definition.name, [item], now);
      rebaseSets(parts.db, definition, key, document, now);
    });
    keys.push(key);
  }
  const removed = settle(parts, reading, { keys, isWhole: true }, startedAt);
  return ok({ read: keys.length, removed });
}
