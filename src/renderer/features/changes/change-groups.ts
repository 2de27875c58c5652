import { type ChangeFilter, countOf } from './change-filter.ts';
import type { SetWithCounts } from './set-with-counts.ts';

/** What stands under one heading: a change set, or everything that was edited by hand. */
export type ChangeGroup = {
  readonly key: string;
  readonly isByHand: boolean;
  readonly sets: readonly SetWithCounts[];
};

/** Newest first, as the sets come; each edit by hand is a set of its own, and they are shown as one. */
export function groupSets(sets: readonly SetWithCounts[], filter: ChangeFilter): readonly ChangeGroup[] {
  const groups = new Map<string, SetWithCounts[]>();
  for (const set of sets) {
    if (countOf(filter, set.counts) === 0) continue;
    const key = set.origin === 'by-hand' ? 'by-hand' : set.changeSetId;
    const known = groups.get(key);
    if (known) known.push(set);
    else groups.set(key, [set]);
  }
  return [...groups].map(([key, members]) => ({ key, isByHand: key === 'by-hand', sets: members }));
}
