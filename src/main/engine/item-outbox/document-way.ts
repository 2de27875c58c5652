import type { Endpoint } from '../allegro/endpoint.ts';
import type { Collection } from '../collections/collection.ts';
import { entrySchema } from '../collections/entry-schema.ts';
import { type CallPlace, type ItemMethods, inputFor } from '../collections/methods-of.ts';
import { knownItem } from '../store/queries/local-keys.ts';
import type { ItemWorld } from './item-world.ts';
import type { DocumentWay } from './request-document.ts';

/** How a document travels between reading and this writing method. */
export function wayOf(definition: Collection, methods: ItemMethods, write: Endpoint): DocumentWay {
  const keys = [definition.key ?? 'id'].flat();
  const readOnly = [...keys, ...(definition.readOnly ?? [])];
  const repeated = write === methods.update ? keys : [];
  return { write, read: readOf(definition, methods), readOnly, repeated };
}

/** Where no item is read by itself, what a list says of each. */
function readOf(definition: Collection, { get, list }: ItemMethods): DocumentWay['read'] {
  if (get !== null || list === null) return get;
  return { response: entrySchema(list, definition.entries) };
}

/** What goes into the path and the query of a call about this item. */
export function callFor(
  { db, edition, userId }: Pick<ItemWorld, 'db' | 'edition' | 'userId'>,
  definition: Collection,
  endpoint: Endpoint,
  { within, key }: Pick<CallPlace, 'within' | 'key'>,
) {
  const part = definition.within;
  const outer = part === undefined ? undefined : knownItem(db, part.collection, within)?.document;
  return inputFor(definition, endpoint, edition, { within, key, userId, outer });
}
