import { fold } from '../../../shared/domain/fold.ts';
import { isObject } from '../allegro/wire/reading.ts';
import type { Collection } from './collection.ts';
import { plainText, valuesAt } from './document-paths.ts';

/** Words beyond this many characters find nothing: a description is not a name. */
const MOST_WORDS = 4000;

/** Null where the document says none. Parts that are missing are left out: others tell it apart. */
export function keyOf(
  { key = 'id' }: Pick<Collection, 'key'>,
  within: string,
  document: unknown,
): string | null {
  const parts = [key]
    .flat()
    .map((path) => plainText(valuesAt(document, path)[0]))
    .filter((text) => text !== null);
  if (parts.length === 0) return null;
  const own = parts.join('/');
  return within === '' ? own : `${within}/${own}`;
}

/** Allegro's own key: without the item that it is part of. */
export function ownKey(within: string, key: string): string {
  return within !== '' && key.startsWith(`${within}/`) ? key.slice(within.length + 1) : key;
}

/** The first of its titles that is there. */
export function titleOf({ title = ['name'] }: Pick<Collection, 'title'>, document: unknown): string | null {
  const found = title
    .flatMap((path) => valuesAt(document, path).slice(0, 1))
    .map(plainText)
    .find((text) => text !== null && text.trim() !== '');
  return found ?? null;
}

/** Everything a seller may look for, folded. */
export function wordsOf(document: unknown): string {
  return fold(textsIn(document).join(' ')).slice(0, MOST_WORDS);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('http') ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
