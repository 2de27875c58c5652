import type { ChangeSetOrigin } from '../../../shared/domain/edit.ts';
import { type ChangeFilter, countOf } from './change-filter.ts';
import type { SetWithCounts } from './set-with-counts.ts';

/**
 * What stands under one heading: a change set, or what was edited by hand or taken back and went with one
 * Send; before it is sent, in one sitting.
 */
export type ChangeGroup = {
  readonly key: string;
  readonly origin: ChangeSetOrigin;
  readonly sets: readonly SetWithCounts[];
  /** Null before it is sent. */
  readonly sentAt: number | null;
};

/** A longer break than this ends a sitting. */
const BREAK_MS: Readonly<Partial<Record<ChangeSetOrigin, number>>> = {
  'by-hand': 60 * 60_000,
  'take-back': 60_000,
};

/** Newest first, as the sets come; edits one by one are sets of their own, shown together. */
export function groupSets(sets: readonly SetWithCounts[], filter: ChangeFilter): readonly ChangeGroup[] {
  const groups: { origin: ChangeSetOrigin; sets: SetWithCounts[]; sentAt: number | null }[] = [];
  for (const set of sets) {
    if (countOf(filter, set.counts) === 0) continue;
    const sentAt = sendShown(set, filter);
    const known = groups.findLast((group) => group.origin === set.origin && group.sentAt === sentAt);
    if (known && belongs(known, set)) known.sets.push(set);
    else groups.push({ origin: set.origin, sets: [set], sentAt });
  }
  // The earliest set names the group: it stays while newer edits join.
  return groups.map((group) => ({ ...group, key: group.sets.at(-1)?.changeSetId ?? '' }));
}

/** Of a set that was sent in part, what is not sent yet counts where it is shown. */
function sendShown({ counts, sentAt }: SetWithCounts, filter: ChangeFilter): number | null {
  const isUnsent = filter === 'ready' || (filter === 'waiting' && (counts.draft ?? 0) > 0);
  return isUnsent ? null : sentAt;
}

function belongs({ sets, sentAt }: Omit<ChangeGroup, 'key'>, earlier: SetWithCounts): boolean {
  const breakMs = BREAK_MS[earlier.origin];
  const later = sets.at(-1);
  if (breakMs === undefined || later === undefined) return false;
  return sentAt !== null || later.createdAt - earlier.createdAt <= breakMs;
}
