import { type Result, ok } from '../../../shared/errors.ts';
import type { Endpoint } from '../allegro/endpoint.ts';
import { pagesOf } from '../allegro/paging.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { answersPlace, type ItemMethods } from '../collections/methods-of.ts';
import { entriesIn, isOver, type ListedItem } from '../collections/reading/keep-page.ts';
import { listedIn } from '../collections/reading/read-list.ts';
import { inputOf, isMissing } from '../collections/reading/reading-parts.ts';
import { itemRow } from '../store/queries/item-rows.ts';
import type { ItemWorld } from './item-world.ts';

type Reading = Pick<ItemWorld, 'db' | 'http' | 'edition' | 'userId'>;

type Place = { readonly within: string; readonly key: string };

/** An item as Allegro has it, and the tag that a change of it gives back. */
export type Look = { readonly document: WireObject | null; readonly etag: string | null };

/** The item as Allegro has it now; null where it has it no more. */
export async function readItem(
  world: Reading,
  definition: Collection,
  methods: ItemMethods,
  place: Place,
): Promise<Result<WireObject | null>> {
  const look = await lookAt(world, definition, methods, place);
  return look.ok ? ok(look.value.document) : look;
}

/** Where Allegro tells neither of one nor of all of them, what was kept of it is all that is known. */
export async function lookAt(
  world: Reading,
  definition: Collection,
  methods: ItemMethods,
  place: Place,
): Promise<Result<Look>> {
  if (methods.get !== null) return getItem(world, definition, methods.get, place);
  if (methods.list === null) return ok(untagged(itemRow(world.db, definition.name, place.key)?.document));
  const listed = await listItems(world, definition, methods, place.within);
  if (!listed.ok) return listed;
  return ok(untagged(listed.value.find(({ key }) => key === place.key)?.document));
}

async function getItem(
  world: Reading,
  definition: Collection,
  get: Endpoint,
  { within, key }: Place,
): Promise<Result<Look>> {
  const input = inputOf(world, { definition, within }, get, key);
  const answer = await world.http.call(get, input, { priority: 'send' });
  if (!answer.ok) return isMissing(answer.error) ? ok(untagged(null)) : answer;
  const { value, etag } = answer.value;
  if (isObject(value) && isOver(definition, value)) return ok(untagged(null));
  return ok({ ...untagged(value), etag });
}

function untagged(document: unknown): Look {
  return { document: isObject(document) ? document : null, etag: null };
}

/** The key of what there is one of, with no number of its own; null for everything else. */
export function onlyKey(definition: Collection, { list, get }: ItemMethods, within: string): string | null {
  if (list !== null || get === null || !answersPlace(definition, get)) return null;
  return within === '' ? definition.name : within;
}

/** All that Allegro lists there; an empty list where it lists nothing of the kind. */
export async function listItems(
  world: Reading,
  definition: Collection,
  methods: ItemMethods,
  within: string,
): Promise<Result<readonly ListedItem[]>> {
  const only = onlyKey(definition, methods, within);
  if (only !== null) {
    const read = await readItem(world, definition, methods, { within, key: only });
    if (!read.ok) return read;
    return ok(read.value === null ? [] : [{ key: only, document: read.value }]);
  }
  if (methods.list === null) return ok([]);
  const found: ListedItem[] = [];
  const input = inputOf(world, { definition, within }, methods.list, null);
  for await (const page of pagesOf(world.http, methods.list, input, { priority: 'send' })) {
    if (!page.ok) return page;
    const { items, reply } = page.value;
    const entries = listedIn({ definition }, methods.list, reply.value, items);
    found.push(...entriesIn({ definition, within }, entries).items);
  }
  return ok(found);
}
