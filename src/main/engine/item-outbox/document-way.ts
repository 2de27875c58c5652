import type { Endpoint } from '../allegro/endpoint.ts';
import type { Collection } from '../collections/collection.ts';
import { type CallPlace, type ItemMethods, inputFor } from '../collections/methods-of.ts';
import { knownItem } from '../store/queries/local-keys.ts';
import type { ItemWorld } from './item-world.ts';
import type { DocumentWay } from './request-document.ts';

/** How a document travels between reading and this writing method. */
export function wayOf(definition: Collection, methods: ItemMethods, write: Endpoint): DocumentWay {
  const keys = [definition.key ?? 'id'].flat();
  return { write, read: methods.get, readOnly: [...keys, ...(definition.readOnly ?? [])] };
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
