import type { Edition } from '../../../shared/domain/account.ts';
import { endpointsOf } from '../allegro/catalogue.ts';
import { paramNames } from '../allegro/check-input.ts';
import type { Endpoint, QueryValue } from '../allegro/endpoint.ts';
import type { Collection, MethodOf } from './collection.ts';
import { plainText, valuesAt } from './document-paths.ts';
import { ownKey } from './item-key.ts';

export type MethodName = keyof Collection['methods'];

/** The methods of a collection in one edition; null where that edition has none. */
export type ItemMethods = { readonly [Name in keyof Required<Collection['methods']>]: Endpoint | null };

export type CallPlace = {
  /** The item that it is part of; '' for those that stand alone. */
  readonly within: string;
  /** Null: all that there are. */
  readonly key: string | null;
  /** Of the seller. */
  readonly userId?: string;
  /** The document of the item that it is part of. */
  readonly outer?: unknown;
  /** What is looked for. */
  readonly text?: string;
};

/** Loads the schemas of the collection's groups, where they are not loaded yet. */
export async function methodsOf(definition: Collection, edition: Edition): Promise<ItemMethods> {
  const { list, get, create, update, remove } = await declaredMethods(definition);
  const isHere = definition.editions?.includes(edition) ?? true;
  const inEdition = (methods: readonly Endpoint[]) =>
    (isHere ? methods.find(({ editions }) => editions?.includes(edition) ?? true) : null) ?? null;
  return {
    list: inEdition(list),
    get: inEdition(get),
    create: inEdition(create),
    update: inEdition(update),
    remove: inEdition(remove),
  };
}

/** Those of all editions. An id that no group has is a mistake of the definition. */
export async function declaredMethods(
  definition: Collection,
): Promise<Readonly<Record<MethodName, readonly Endpoint[]>>> {
  const endpoints = (await Promise.all(definition.groups.map(endpointsOf))).flat();
  const named = (methodOf: MethodOf | undefined) =>
    [methodOf ?? []].flat().map((wanted) => {
      const found = endpoints.find(({ id }) => id === wanted);
      if (found === undefined) throw new Error(`${definition.name}: no group of it has the method ${wanted}`);
      return found;
    });
  const { list, get, create, update, remove } = definition.methods;
  return {
    list: named(list),
    get: named(get),
    create: named(create),
    update: named(update),
    remove: named(remove),
  };
}

/** The parameters of a path that the place of an item does not fill: its own key goes into the last. */
function ownParam(definition: Collection, endpoint: Endpoint): string | undefined {
  const others = [definition.within?.param, ...alsoOf(definition), definition.ofSeller];
  const own = definition.param;
  const names = paramNames(endpoint);
  if (own !== undefined && names.includes(own)) return own;
  return names.filter((name) => !others.includes(name)).at(-1);
}

/** Whether it answers for all items of a place, or for its only one: its path asks for no key of theirs. */
export function answersPlace(definition: Collection, endpoint: Endpoint): boolean {
  return ownParam(definition, endpoint) === undefined;
}

/** Whether Allegro tells unasked which items there are. */
export function isListed(definition: Collection, { list, get }: ItemMethods): boolean {
  return list !== null || (get !== null && answersPlace(definition, get));
}

/** What goes into the path and the query of a call about this place. */
export function inputFor(
  definition: Collection,
  endpoint: Endpoint,
  edition: Edition,
  place: CallPlace,
): {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, QueryValue>>;
} {
  const values = valuesFor(definition, endpoint, place);
  const names = paramNames(endpoint);
  const asked: readonly string[] = endpoint.query ?? [];
  const own = { ...definition.query, ...definition.queryIn?.[edition] };
  const query = endpoint.method === 'GET' ? Object.entries(own) : [];
  const outer = Object.entries(values).filter(([, value]) => value !== '');
  return {
    params: Object.fromEntries(names.map((name) => [name, values[name] ?? ''])),
    query: Object.fromEntries(
      [...query, ...outer].filter(([name]) => asked.includes(name) && !names.includes(name)),
    ),
  };
}

function valuesFor(
  definition: Collection,
  endpoint: Endpoint,
  { within, key, userId, outer, text = '' }: CallPlace,
): Readonly<Record<string, string>> {
  const { ofSeller, search } = definition;
  const own = ownParam(definition, endpoint);
  const also = Object.entries(definition.within?.also ?? {}).map(([name, path]) => [
    name,
    plainText(valuesAt(outer, path)[0]) ?? '',
  ]);
  return {
    ...(search === undefined ? {} : { [search]: text }),
    ...(ofSeller === undefined ? {} : { [ofSeller]: userId ?? '' }),
    ...(definition.within === undefined ? {} : { [definition.within.param]: lastKey(within) }),
    ...(Object.fromEntries(also) as Record<string, string>),
    ...(own === undefined || key === null ? {} : { [own]: ownKey(within, key) }),
  };
}

/** The key of an item that is part of another one itself has both; Allegro is asked for its own. */
function lastKey(within: string): string {
  return within.slice(within.lastIndexOf('/') + 1);
}

function alsoOf({ within }: Collection): readonly string[] {
  return Object.keys(within?.also ?? {});
}
