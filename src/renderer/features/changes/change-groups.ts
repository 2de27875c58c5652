import type { ChangeSetOrigin } from '../../../shared/domain/edit.ts';
import { type ChangeFilter, countOf } from './change-filter.ts';
import type { SetWithCounts } from './set-with-counts.ts';

/** What stands under one heading: a change set, or what was edited by hand or taken back in one sitting. */
export type ChangeGroup = {
  readonly key: string;
  readonly origin: ChangeSetOrigin;
  readonly sets: readonly SetWithCounts[];
};

/** A longer break than this ends a sitting. */
const BREAK_MS: Readonly<Partial<Record<ChangeSetOrigin, number>>> = {
  'by-hand': 60 * 60_000,
  'take-back': 60_000,
};

/** Newest first, as the sets come; edits one by one are sets of their own: a sitting is shown as one. */
export function groupSets(sets: readonly SetWithCounts[], filter: ChangeFilter): readonly ChangeGroup[] {
  const groups: { origin: ChangeSetOrigin; sets: SetWithCounts[] }[] = [];
  for (const set of sets) {
    if (countOf(filter, set.counts) === 0) continue;
    const sitting = groups.findLast(({ origin }) => origin === set.origin);
    if (sitting && isSameSitting(sitting.sets.at(-1), set)) sitting.sets.push(set);
    else groups.push({ origin: set.origin, sets: [set] });
  }
  // The earliest set names the group: it stays while newer edits join.
  return groups.map((group) => ({ ...group, key: group.sets.at(-1)?.changeSetId ?? '' }));
}

function isSameSitting(later: SetWithCounts | undefined, earlier: SetWithCounts): boolean {
  const breakMs = BREAK_MS[earlier.origin];
  return breakMs !== undefined && later !== undefined && later.createdAt - earlier.createdAt <= breakMs;
}
