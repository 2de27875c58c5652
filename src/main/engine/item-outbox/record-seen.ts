import { fold } from '../../../shared/domain/fold.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import type { WriteDb } from '../store/handle.ts';
import { valueAt } from './item-parts.ts';

type ItemPlace = { readonly key: string; readonly within: string };

/** Keeps what Allegro said of one item. */
export function recordSeen(
  db: WriteDb,
  definition: Collection,
  { key, within }: ItemPlace,
  document: WireObject,
  now: number,
): void {
  db.modify(
    `INSERT INTO collection_item (collection, key, within, position, title, words, document, details_at, read_at)
     SELECT ?, ?, ?, ifnull(max(position), 0) + 1, ?, ?, ?, ?, ? FROM collection_item WHERE collection = ?
     ON CONFLICT (collection, key) DO UPDATE SET title = excluded.title, words = excluded.words,
       document = excluded.document, details_at = excluded.details_at, read_at = excluded.read_at, gone_at = NULL`,
  ).run(
    definition.name,
    key,
    within,
    titleOf(definition, document),
    wordsOf(document),
    JSON.stringify(document),
    now,
    now,
    definition.name,
  );
}

/** Allegro has it no more. */
export function markGone(
  db: WriteDb,
  { collection, key }: { readonly collection: string; readonly key: string },
  now: number,
): void {
  db.modify('UPDATE collection_item SET gone_at = ? WHERE collection = ? AND key = ?').run(
    now,
    collection,
    key,
  );
}

export function titleOf({ title = ['name'] }: Collection, document: unknown): string | null {
  const found = title.map((path) => valueAt(document, path)).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
}

export function wordsOf(document: unknown): string {
  return fold(textsIn(document).join(' '));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
