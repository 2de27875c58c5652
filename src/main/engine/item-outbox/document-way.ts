import type { Endpoint } from '../allegro/endpoint.ts';
import type { Collection } from '../collections/collection.ts';
import { entrySchema } from '../collections/entry-schema.ts';
import type { ItemMethods } from '../collections/methods-of.ts';
import type { WireObject } from '../allegro/wire/reading.ts';
import { asSent, type DocumentWay } from './request-document.ts';

/** How a document travels between reading and this writing method. */
export function wayOf(definition: Collection, methods: ItemMethods, write: Endpoint): DocumentWay {
  const keys = [definition.key ?? 'id'].flat();
  const readOnly = [...keys, ...(definition.readOnly ?? [])];
  const repeated = write === methods.update ? keys : [];
  return { write, read: readOf(definition, methods), readOnly, repeated };
}

/** What a creation says to Allegro: a copy of another item does not say its key. */
export function creationAsSent(
  definition: Collection,
  methods: ItemMethods,
  content: WireObject,
): WireObject {
  return methods.create === null ? content : asSent(wayOf(definition, methods, methods.create), content);
}

/** What of an item is the seller's to change. */
export function takenOf(definition: Collection, methods: ItemMethods): (document: WireObject) => WireObject {
  const { update } = methods;
  if (update === null) return (document) => document;
  const way = wayOf(definition, methods, update);
  return (document) => asSent(way, document);
}

/** Where no item is read by itself, what a list says of each. */
function readOf(definition: Collection, { get, list }: ItemMethods): DocumentWay['read'] {
  if (get !== null || list === null) return get;
  return { response: entrySchema(list, definition.entries) };
}
