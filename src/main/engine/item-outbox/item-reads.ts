import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { pagesOf } from '../allegro/paging.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { inputFor, type ItemMethods, type Place } from './item-methods.ts';
import { keyOf, valueAt } from './item-parts.ts';
import type { ItemWorld } from './item-world.ts';

/** The item as Allegro has it now; null where it has it no more. */
export async function readItem(
  { http }: Pick<ItemWorld, 'http'>,
  definition: Collection,
  methods: ItemMethods,
  place: { readonly within: string; readonly key: string },
): Promise<Result<WireObject | null>> {
  if (methods.get !== null) {
    const answer = await http.call(methods.get, inputFor(definition, methods.get, place), {
      priority: 'send',
    });
    if (answer.ok) return ok(isObject(answer.value.value) ? answer.value.value : null);
    return isMissing(answer.error) ? ok(null) : answer;
  }
  const listed = await listItems({ http }, definition, methods, place.within);
  if (!listed.ok) return listed;
  return ok(listed.value.find((document) => keyOf(definition, place.within, document) === place.key) ?? null);
}

/** All that Allegro lists there; an empty list where it lists nothing of the kind. */
export async function listItems(
  { http }: Pick<ItemWorld, 'http'>,
  definition: Collection,
  methods: ItemMethods,
  within: string,
): Promise<Result<readonly WireObject[]>> {
  if (methods.list === null) return ok([]);
  const { entries } = definition;
  const found: WireObject[] = [];
  const input = inputFor(definition, methods.list, { within, key: null } satisfies Place);
  for await (const page of pagesOf(http, methods.list, input, { priority: 'send' })) {
    if (!page.ok) return page;
    const { items, reply } = page.value;
    const listed = entries === undefined ? items : valueAt(reply.value, entries);
    if (Array.isArray(listed)) found.push(...listed.filter(isObject));
  }
  return ok(found);
}

/** Allegro has no such item, or has it no more. */
export function isMissing(error: AppError): boolean {
  return error.kind === 'not-found' || (error.kind === 'refused' && error.status === 404);
}

export function unknownCollection(name: string): { ok: false; error: AppError } {
  return err({ kind: 'not-found', message: `Stragan has no collection ${name}.` });
}
