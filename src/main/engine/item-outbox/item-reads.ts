import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import { pagesOf } from '../allegro/paging.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { keyOf } from '../collections/item-key.ts';
import { valuesAt } from '../collections/document-paths.ts';
import type { ItemMethods } from '../collections/methods-of.ts';
import { callFor } from './document-way.ts';
import type { ItemWorld } from './item-world.ts';

type Reading = Pick<ItemWorld, 'db' | 'http' | 'edition' | 'userId'>;

/** The item as Allegro has it now; null where it has it no more. */
export async function readItem(
  world: Reading,
  definition: Collection,
  methods: ItemMethods,
  place: { readonly within: string; readonly key: string },
): Promise<Result<WireObject | null>> {
  if (methods.get !== null) {
    const input = callFor(world, definition, methods.get, place);
    const answer = await world.http.call(methods.get, input, { priority: 'send' });
    if (answer.ok) return ok(isObject(answer.value.value) ? answer.value.value : null);
    return isMissing(answer.error) ? ok(null) : answer;
  }
  const listed = await listItems(world, definition, methods, place.within);
  if (!listed.ok) return listed;
  return ok(listed.value.find((document) => keyOf(definition, place.within, document) === place.key) ?? null);
}

/** All that Allegro lists there; an empty list where it lists nothing of the kind. */
export async function listItems(
  world: Reading,
  definition: Collection,
  methods: ItemMethods,
  within: string,
): Promise<Result<readonly WireObject[]>> {
  if (methods.list === null) return ok([]);
  const { entries } = definition;
  const found: WireObject[] = [];
  const input = callFor(world, definition, methods.list, { within, key: null });
  for await (const page of pagesOf(world.http, methods.list, input, { priority: 'send' })) {
    if (!page.ok) return page;
    const { items, reply } = page.value;
    const listed = entries === undefined ? items : valuesAt(reply.value, `${entries}[]`);
    found.push(...listed.filter(isObject));
  }
  return ok(found);
}

/** Allegro has no such item, or has it no more. */
export function isMissing(error: AppError): boolean {
  return error.kind === 'not-found' || (error.kind === 'refused' && error.status === 404);
}
