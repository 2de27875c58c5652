import { isObject, type WireObject } from '../../allegro/wire/reading.ts';
import type { WriteDb } from '../../store/handle.ts';
import { pendingOfItem, stepItemChange, type ItemChange } from '../../store/queries/item-changes.ts';
import type { Collection } from '../collection.ts';
import { entriesOf, mergeEntries } from '../set-entries.ts';

const NOT_LEFT: readonly string[] = ['draft', 'queued', 'refused'];

/** Changes of sets that have not left are laid over what Allegro has now: the entries of both sides hold. */
export function rebaseSets(
  db: WriteDb,
  { name, sets = [] }: Pick<Collection, 'name' | 'sets'>,
  key: string,
  fresh: WireObject,
  now: number,
): void {
  if (sets.length === 0) return;
  for (const change of pendingOfItem(db, name, key)) {
    const laid = NOT_LEFT.includes(change.state) ? laidOver(change, sets, fresh) : null;
    if (laid !== null) stepItemChange(db, change.changeId, laid, { at: now, event: 'laid-over-theirs' });
  }
}

/** Null where Allegro has what the seller saw. */
function laidOver({ kind, content, base }: ItemChange, sets: readonly string[], fresh: WireObject) {
  if (kind !== 'change' || !isObject(content)) return null;
  const before = isObject(base) ? base : {};
  const moved = sets.filter((list) => list in content && textOf(before[list]) !== textOf(fresh[list]));
  if (moved.length === 0) return null;
  const merged = moved.map((list) => [list, mergeEntries(before[list], content[list], fresh[list])]);
  const seen = moved.map((list) => [list, fresh[list] ?? []]);
  return {
    content: { ...content, ...Object.fromEntries(merged) },
    base: { ...before, ...Object.fromEntries(seen) },
  };
}

/** In whatever order Allegro tells them. */
function textOf(list: unknown): string {
  const ids = entriesOf(list).map(({ id }) => id);
  return ids.toSorted((left, right) => left.localeCompare(right)).join(' ');
}
