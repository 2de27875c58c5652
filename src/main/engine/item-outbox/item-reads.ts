import { type Result, ok } from '../../../shared/errors.ts';
import { pagesOf } from '../allegro/paging.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import type { ItemMethods } from '../collections/methods-of.ts';
import { entriesIn, type ListedItem } from '../collections/reading/keep-page.ts';
import { listedIn } from '../collections/reading/read-list.ts';
import { inputOf, isMissing } from '../collections/reading/reading-parts.ts';
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
    const input = inputOf(world, { definition, within: place.within }, methods.get, place.key);
    const answer = await world.http.call(methods.get, input, { priority: 'send' });
    if (answer.ok) return ok(isObject(answer.value.value) ? answer.value.value : null);
    return isMissing(answer.error) ? ok(null) : answer;
  }
  const listed = await listItems(world, definition, methods, place.within);
  if (!listed.ok) return listed;
  return ok(listed.value.find(({ key }) => key === place.key)?.document ?? null);
}

/** All that Allegro lists there; an empty list where it lists nothing of the kind. */
export async function listItems(
  world: Reading,
  definition: Collection,
  methods: ItemMethods,
  within: string,
): Promise<Result<readonly ListedItem[]>> {
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
