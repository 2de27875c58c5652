import { SELLER } from '../../src/main/demo/kinds.ts';
import { isObject, type WireObject } from '../../src/main/engine/allegro/wire/reading.ts';
import type { Collection } from '../../src/main/engine/collections/collection.ts';
import { inputFor, methodsOf } from '../../src/main/engine/collections/methods-of.ts';
import { entriesIn } from '../../src/main/engine/collections/reading/keep-page.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import { must } from '../../src/shared/errors.ts';

export type Place = { readonly within: string; readonly key: string };

/** Another program of the seller, that reads a path. */
export type Rival = (path: string) => unknown;

/** What it is told of an item now. */
export async function itemAtAllegro(
  rival: Rival,
  definition: Collection,
  edition: Edition,
  place: Place,
): Promise<WireObject | null> {
  const { get } = await methodsOf(definition, edition);
  if (get === null) return (await itemsAtAllegro(rival, definition, edition, place)).get(place.key) ?? null;
  const answer = await rival(pathOf(definition, get, edition, place));
  return isObject(answer) ? answer : null;
}

/** All of this collection that Allegro lists there, by their keys. */
export async function itemsAtAllegro(
  rival: Rival,
  definition: Collection,
  edition: Edition,
  { within }: Pick<Place, 'within'>,
): Promise<ReadonlyMap<string, WireObject>> {
  const list = must((await methodsOf(definition, edition)).list, `a list of ${definition.name}`);
  const answer = await rival(pathOf(definition, list, edition, { within, key: null }));
  const entries = Array.isArray(answer) ? answer : Object.values(answer as WireObject).flat();
  const { items } = entriesIn({ definition, within }, entries);
  return new Map(items.map(({ key, document }) => [key, document]));
}

function pathOf(
  definition: Collection,
  endpoint: Parameters<typeof inputFor>[1],
  edition: Edition,
  place: { readonly within: string; readonly key: string | null },
): string {
  const { params, query } = inputFor(definition, endpoint, edition, { ...place, userId: SELLER.userId });
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${path}?${asked.toString()}`;
}
