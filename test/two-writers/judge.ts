import type { ChangeRow } from '../../src/shared/contract-changes.ts';
import { type SharedField, textOf } from './fields.ts';
import type { Round } from './round.ts';
import type { Written } from './timeline.ts';
import type { Sent } from './window-watch.ts';

/** How one write of the program and what the rival did meanwhile went together. */
export type Verdict = {
  readonly sent: Sent;
  readonly change: ChangeRow;
  /** When Allegro carried it out; null: it changed nothing there. */
  readonly appliedAt: number | null;
  /** What the rival wrote in the window, oldest first. */
  readonly inWindow: readonly Written[];
  /** A value of the rival that the program could have seen was put aside, and nobody was asked. */
  readonly isLost: boolean;
  /** A value of the rival from within the window was put aside. */
  readonly isPutAside: boolean;
  readonly isFound: boolean;
  /** The rival's own value is named. */
  readonly isTold: boolean;
  /** Another value than any of the rival's is named as his. */
  readonly isToldWrongly: boolean;
  /** The rival is said to have written, and has not. */
  readonly isFoundNeedlessly: boolean;
  /** The rival changed something else of the offer meanwhile, and both stand. */
  readonly isMerged: boolean;
};

/** The last write of each edit that reached Allegro. */
export function verdictsOf(round: Round): readonly Verdict[] {
  const changes = new Map(round.changes.map((change) => [change.editId, change]));
  const last = new Map(round.watch.writes.map((sent) => [sent.editId, sent]));
  return round.watch.writes.flatMap((sent) => {
    const change = changes.get(sent.editId);
    if (change === undefined) throw new Error(`The edit ${sent.editId} is gone`);
    return [verdictOf(round, sent, change, last.get(sent.editId) === sent)];
  });
}

function verdictOf(round: Round, sent: Sent, change: ChangeRow, isLast: boolean): Verdict {
  const { offerId, field, lookedAt } = sent;
  const applied = appliedOf(round, sent);
  const seenAt = applied?.at ?? sent.arrivedAt;
  const rivals = round.timeline.within(offerId, field, 'rival', lookedAt, seenAt);
  const inWindow = rivals.filter((each) => applied === null || isBefore(round, each, applied));
  const isSet = change.intent.kind === 'set';
  const isLost = isSet && applied !== null && inWindow.length === 0 && applied.from !== sent.base;
  const isPutAside = isSet && applied !== null && inWindow.length > 0 && applied.from !== sent.looked[field];
  const wasAsked = round.asked.some(({ editId, at }) => editId === sent.editId && at >= sent.arrivedAt);
  const isFound = wasAsked || (isLast && isTheirsShown(change, field));
  const told = toldBy(change, field);
  return {
    sent,
    change,
    appliedAt: applied?.at ?? null,
    inWindow,
    isLost,
    isPutAside,
    isFound,
    isTold: told !== null && inWindow.some(({ to }) => to === told),
    isToldWrongly: isLast && told !== null && !wroteEver(round, offerId, field, told),
    isFoundNeedlessly: isLast && change.mark === 'came-between' && rivals.length === 0,
    isMerged: isMerged(round, sent, seenAt),
  };
}

/** By the order in which they were written down: much happens within one moment. */
function isBefore({ timeline }: Round, one: Written, other: Written): boolean {
  return timeline.written.indexOf(one) < timeline.written.indexOf(other);
}

function appliedOf({ timeline, watch, endedAt }: Round, { offerId, field, arrivedAt }: Sent): Written | null {
  const next = watch.writes.find(
    (other) => other.offerId === offerId && other.field === field && other.arrivedAt > arrivedAt,
  );
  const until = next === undefined ? endedAt : next.arrivedAt - 1;
  return timeline.within(offerId, field, 'program', arrivedAt - 1, until)[0] ?? null;
}

/** The seller sees that somebody else wrote, with what was his and what is known of the other. */
function isTheirsShown(change: ChangeRow, field: SharedField): boolean {
  const { mark, between } = change;
  if (mark === 'differs-on-allegro') return change.theirs !== null;
  if (mark !== 'came-between' || between === undefined) return false;
  return (
    'ours' in between && 'looked' in between && textOf(field, between.ours) !== textOf(field, between.looked)
  );
}

function toldBy({ between }: ChangeRow, field: SharedField): string | null {
  return between !== undefined && 'theirs' in between ? textOf(field, between.theirs) : null;
}

function wroteEver({ timeline }: Round, offerId: string, field: SharedField, value: string): boolean {
  return timeline.written.some(
    (each) => each.by === 'rival' && each.offerId === offerId && each.field === field && each.to === value,
  );
}

/** Something else was written by the rival since the seller typed, and our write left it as it was. */
function isMerged({ timeline }: Round, { offerId, field }: Sent, seenAt: number): boolean {
  const since = seenAt - 30_000;
  return timeline.written.some(
    (each) =>
      each.by === 'rival' &&
      each.offerId === offerId &&
      each.field !== field &&
      each.at > since &&
      each.at <= seenAt,
  );
}
