import type { Edition } from '../../../shared/domain/account.ts';
import { endpointsOf } from '../allegro/catalogue.ts';
import { paramNames } from '../allegro/check-input.ts';
import type { Endpoint, QueryValue } from '../allegro/endpoint.ts';
import type { Collection, MethodOf } from '../collections/collection.ts';
import type { DocumentWay } from './request-document.ts';

/** The methods of a collection in one edition; null where that edition has none. */
export type ItemMethods = {
  readonly [Name in keyof Required<Collection['methods']>]: Endpoint | null;
};

/** Which item a call is about. `key` as Allegro's path has it. */
export type Place = { readonly within: string; readonly key: string | null };

export async function methodsOf(definition: Collection, edition: Edition): Promise<ItemMethods> {
  const endpoints = (await Promise.all(definition.groups.map(endpointsOf))).flat();
  const find = (named: MethodOf | undefined) => findMethod(endpoints, named, edition);
  const { list, get, create, update, remove } = definition.methods;
  return {
    list: find(list),
    get: find(get),
    create: find(create),
    update: find(update),
    remove: find(remove),
  };
}

/** What goes into the path and the query of a call about this place. */
export function inputFor(definition: Collection, endpoint: Endpoint, { within, key }: Place) {
  const names = paramNames(endpoint);
  const outer = definition.within?.param;
  const own = definition.param ?? names.filter((name) => name !== outer).at(-1);
  const valueOf = (name: string) => (name === outer ? within : name === own ? ownKey(within, key) : '');
  const query: Record<string, QueryValue> =
    endpoint.method === 'GET' ? { ...queryFor(definition, endpoint) } : {};
  if (outer !== undefined && !names.includes(outer) && endpoint.query?.includes(outer)) query[outer] = within;
  return { params: Object.fromEntries(names.map((name) => [name, valueOf(name)])), query };
}

/** How a document travels between reading and this writing method. */
export function wayOf(definition: Collection, methods: ItemMethods, write: Endpoint): DocumentWay {
  const read = methods.get ?? null;
  return { write, read, readOnly: [...[definition.key ?? 'id'].flat(), ...(definition.readOnly ?? [])] };
}

function findMethod(
  endpoints: readonly Endpoint[],
  named: MethodOf | undefined,
  edition: Edition,
): Endpoint | null {
  const ids = named === undefined ? [] : typeof named === 'string' ? [named] : named;
  const found = ids.map((wanted) => endpoints.find(({ id }) => id === wanted));
  return found.find((endpoint) => endpoint?.editions?.includes(edition) ?? endpoint !== undefined) ?? null;
}

function queryFor({ query = {} }: Collection, endpoint: Endpoint): Readonly<Record<string, QueryValue>> {
  const names: readonly string[] = endpoint.query ?? [];
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)));
}

/** Without the item that it is part of. */
function ownKey(within: string, key: string | null): string {
  if (key === null) return '';
  return within !== '' && key.startsWith(`${within}/`) ? key.slice(within.length + 1) : key;
}
