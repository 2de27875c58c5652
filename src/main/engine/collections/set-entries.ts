import { isObject } from '../allegro/wire/reading.ts';

type Entry = { readonly id: string };

/** The entries of a set: whatever else is no entry of one. */
export function entriesOf(list: unknown): readonly Entry[] {
  if (!Array.isArray(list)) return [];
  return list.filter((entry): entry is Entry => isObject(entry) && typeof entry['id'] === 'string');
}

/** The list with some more and without others; each once. */
export function withEntries(
  list: unknown,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly Entry[] {
  const left = entriesOf(list).filter(({ id }) => !remove.includes(id));
  const known = new Set(left.map(({ id }) => id));
  return [...left, ...[...new Set(add)].filter((id) => !known.has(id)).map((id) => ({ id }))];
}

/** What Allegro has now, with what the seller added since `base` and without what he took out. */
export function mergeEntries(base: unknown, mine: unknown, theirs: unknown): readonly Entry[] {
  const ids = (list: unknown) => entriesOf(list).map(({ id }) => id);
  const before = new Set(ids(base));
  const meant = new Set(ids(mine));
  return withEntries(theirs, {
    add: [...meant].filter((id) => !before.has(id)),
    remove: [...before].filter((id) => !meant.has(id)),
  });
}
