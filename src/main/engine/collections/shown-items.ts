import type { ItemRow } from '../../../shared/contract-collections.ts';
import type { EditState } from '../../../shared/domain/edit.ts';
import type { WireObject } from '../allegro/wire/reading.ts';
import { isObject } from '../allegro/wire/reading.ts';
import type { ReadDb } from '../store/handle.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import type { ItemRecord } from '../store/queries/item-rows.ts';
import { itemTitles } from '../store/queries/item-titles.ts';
import type { Collection } from './collection.ts';
import { plainText, valueAt, valuesAt } from './document-paths.ts';
import { titleOf } from './item-key.ts';

type Pending = Pick<ItemChange, 'kind' | 'content' | 'state'>;

/** What Allegro said with unsent changes over it; an item that is to be removed is still shown. */
export function shownDocument(base: unknown, pending: readonly Pending[]): unknown {
  return pending.reduce<unknown>((shown, { kind, content }) => {
    if (kind === 'create') return content;
    if (kind !== 'change' || !isObject(content)) return shown;
    return { ...(isObject(shown) ? without(shown, content) : {}), ...without(content, content) };
  }, base);
}

/** A property that was emptied is gone from what is shown. */
function without(document: WireObject, emptied: WireObject): WireObject {
  return Object.fromEntries(Object.entries(document).filter(([name]) => emptied[name] !== null));
}

/** The one state of several that needs the seller most. */
function worstState(pending: readonly Pending[]): EditState | null {
  const states = new Set(pending.map(({ state }) => state));
  return WORST_FIRST.find((state) => states.has(state)) ?? null;
}

const WORST_FIRST: readonly EditState[] = ['conflicted', 'refused', 'unsure', 'sending', 'queued', 'draft'];

export type Shown = {
  readonly record: ItemRecord;
  readonly document: unknown;
  readonly pending: readonly Pending[];
};

/** The lines of a list: references are shown by what they refer to. */
export function itemRows(db: ReadDb, definition: Collection, shown: readonly Shown[]): ItemRow[] {
  const titles = titlesFor(
    db,
    definition,
    shown.map(({ document }) => document),
  );
  return shown.map(({ record, document, pending }) => ({
    collection: definition.name,
    key: record.key,
    title: nameOf(definition, document, titles),
    values: definition.columns.map(({ path, kind }) => {
      const value = valueAt(document, path);
      const collection = definition.references?.[path];
      if (collection !== undefined) return named(value, (key) => titles[`${collection}/${key}`]);
      return kind === 'count' && Array.isArray(value) ? countIn(value) : (value ?? null);
    }),
    mark: worstState(pending),
    isLocal: record.document === null,
    isGone: record.isGone,
  }));
}

/** What it is called by; where that is a reference, what the item referred to is called. */
function nameOf(
  { title = ['name'], references = {} }: Collection,
  document: unknown,
  titles: Readonly<Record<string, string>>,
): string | null {
  const names = title.map((path) => {
    const collection = references[path];
    if (collection === undefined) return titleOf({ title: [path] }, document);
    return titles[`${collection}/${String(valuesAt(document, path)[0])}`] ?? null;
  });
  return names.find((name) => name !== null) ?? null;
}

/** The sum of numbers; of other entries how many there are. */
function countIn(values: readonly unknown[]): number {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? numbers.reduce((sum, value) => sum + value, 0) : values.length;
}

/** What all items are called that these documents refer to, by "collection/key". */
export function titlesFor(
  db: ReadDb,
  { references = {} }: Collection,
  documents: readonly unknown[],
): Readonly<Record<string, string>> {
  const wanted = Map.groupBy(
    Object.entries(references).flatMap(([path, collection]) =>
      documents.flatMap((document) => keysAt(document, path)).map((key) => ({ collection, key })),
    ),
    ({ collection }) => collection,
  );
  const found = [...wanted].flatMap(([collection, refs]) => {
    const keys = [...new Set(refs.map(({ key }) => key))];
    return [...itemTitles(db, collection, keys)].map(([key, title]) => [`${collection}/${key}`, title]);
  });
  return Object.fromEntries(found) as Record<string, string>;
}

export function keysAt(document: unknown, path: string): readonly string[] {
  return valuesAt(document, path)
    .map(plainText)
    .filter((key) => key !== null);
}

function named(value: unknown, titleFor: (key: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => named(one, titleFor) ?? []);
  const key = plainText(value);
  return key === null ? null : (titleFor(key) ?? null);
}
