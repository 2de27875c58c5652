import { type ChangeFilter, countOf } from './change-filter.ts';
import type { SetWithCounts } from './set-with-counts.ts';

/** What stands under one heading: a change set, or what was edited by hand in one sitting. */
export type ChangeGroup = {
  readonly key: string;
  readonly isByHand: boolean;
  readonly sets: readonly SetWithCounts[];
};

/** A longer break than this ends a sitting. */
const BREAK_MS = 60 * 60_000;

/** Newest first, as the sets come; each edit by hand is a set of its own, those of a sitting are shown as one. */
export function groupSets(sets: readonly SetWithCounts[], filter: ChangeFilter): readonly ChangeGroup[] {
  const groups: { isByHand: boolean; sets: SetWithCounts[] }[] = [];
  let sitting: SetWithCounts[] | null = null;
  for (const set of sets) {
    if (countOf(filter, set.counts) === 0) continue;
    const isByHand = set.origin === 'by-hand';
    const earliest: SetWithCounts | undefined = sitting?.at(-1);
    if (isByHand && sitting && earliest && earliest.createdAt - set.createdAt <= BREAK_MS) {
      sitting.push(set);
      continue;
    }
    const members = [set];
    if (isByHand) sitting = members;
    groups.push({ isByHand, sets: members });
  }
  // The earliest set names the group: it stays while newer edits join.
  return groups.map((group) => ({ ...group, key: group.sets.at(-1)?.changeSetId ?? '' }));
}
