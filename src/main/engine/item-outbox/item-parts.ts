import { isObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';

export function collectionNamed(collections: readonly Collection[], name: string): Collection | null {
  return collections.find((definition) => definition.name === name) ?? null;
}

/** What stands at "delivery.method.name" of a document. */
export function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), document);
}

/** Null where the document says none. */
export function keyOf(definition: Collection, within: string, document: unknown): string | null {
  const paths = [definition.key ?? 'id'].flat();
  const own = paths
    .map((path) => valueAt(document, path))
    .filter((part) => part !== undefined && part !== null);
  if (own.length < paths.length) return null;
  return within === '' ? own.join('/') : `${within}/${own.join('/')}`;
}
