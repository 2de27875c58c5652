import { isObject, type WireObject } from '../../allegro/wire/reading.ts';
import { parseInstant } from '../../allegro/instant.ts';
import {
  keepItems,
  knownItems,
  type ItemToKeep,
  type KnownItem,
} from '../../store/queries/collection-items.ts';
import type { Collection } from '../collection.ts';
import { valuesAt } from '../document-paths.ts';
import { keyOf, titleOf, wordsOf } from '../item-key.ts';
import { ITEM_TABLES, type ReadingOf, type ReadingParts } from './reading-parts.ts';

const ROWS_PER_TRANSACTION = 50;

export type ListedItem = { readonly key: string; readonly document: WireObject };

/** The entries of an answer that are this collection's own, each with its key; how many have none. */
export function entriesIn(
  { definition, within }: Pick<ReadingOf, 'definition' | 'within'>,
  entries: readonly unknown[],
): { readonly items: readonly ListedItem[]; readonly keyless: number } {
  const own = entries.filter(isObject).filter((document) => isOwn(definition, document));
  const items = own.flatMap((document) => {
    const key = keyOf(definition, within, document);
    return key === null ? [] : [{ key, document }];
  });
  return { items, keyless: own.length - items.length };
}

function isOwn({ only = {} }: Collection, document: WireObject): boolean {
  return saysAll(document, only);
}

/** Whether it was taken away, though it can still be read. */
export function isOver({ over }: Pick<Collection, 'over'>, document: WireObject): boolean {
  return over !== undefined && saysAll(document, over);
}

function saysAll(document: WireObject, values: Readonly<Record<string, string>>): boolean {
  return Object.entries(values).every(([path, value]) =>
    valuesAt(document, path).map(String).includes(value),
  );
}

/** Keeps a page of a list in small transactions. How many of the items were new. */
export async function keepPage(
  { db, clock, emit }: ReadingParts,
  { definition, within }: ReadingOf,
  items: readonly ListedItem[],
  firstPosition: number,
): Promise<number> {
  const inPage = new Set(items.flatMap(({ document }) => Object.keys(document)));
  let added = 0;
  for (let start = 0; start < items.length; start += ROWS_PER_TRANSACTION) {
    const batch = items.slice(start, start + ROWS_PER_TRANSACTION);
    const known = knownItems(
      db,
      definition.name,
      batch.map(({ key }) => key),
    );
    added += batch.length - known.size;
    const rows = batch.map(({ key, document }, index): ItemToKeep => {
      const whole = withDetails(known.get(key), document, inPage);
      const position = placeOf(definition, whole) ?? firstPosition + start + index;
      return { key, within, position, isWhole: false, ...asKept(definition, whole) };
    });
    keepItems(db, definition.name, rows, clock.now());
    emit(ITEM_TABLES);
    await clock.yield();
  }
  return added;
}

export function asKept(
  definition: Collection,
  document: WireObject,
): Pick<ItemToKeep, 'title' | 'words' | 'document'> {
  return { title: titleOf(definition, document), words: wordsOf(document), document };
}

/** A list tells less than the item itself: what it never tells is kept from when the item was read. */
function withDetails(
  known: KnownItem | undefined,
  listed: WireObject,
  inPage: ReadonlySet<string>,
): WireObject {
  if (known === undefined || known.detailsAt === null || !isObject(known.document)) return listed;
  const rest = Object.entries(known.document).filter(([name]) => !inPage.has(name));
  return { ...Object.fromEntries(rest), ...listed };
}

/** What is read in parts has its newest entry first, in whatever order they came. */
function placeOf({ shape, columns, since }: Collection, document: WireObject): number | null {
  const when =
    shape === 'timeline' || since !== undefined ? columns.find(({ kind }) => kind === 'instant') : undefined;
  const at = when === undefined ? null : parseInstant(valuesAt(document, when.path)[0]);
  return at === null ? null : -at;
}
