import type { WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { titleOf, wordsOf } from '../collections/item-key.ts';
import type { WriteDb } from '../store/handle.ts';
import { keepItems } from '../store/queries/collection-items.ts';

/** Keeps what Allegro said of one item. */
export function recordSeen(
  db: WriteDb,
  definition: Collection,
  { key, within }: { readonly key: string; readonly within: string },
  document: WireObject,
  now: number,
): void {
  const named = { title: titleOf(definition, document), words: wordsOf(document) };
  const isWhole = definition.methods.get !== undefined;
  keepItems(db, definition.name, [{ key, within, ...named, document, isWhole }], now);
}
