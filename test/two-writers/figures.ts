import { textOf } from './fields.ts';
import { type Verdict, verdictsOf } from './judge.ts';
import type { Round } from './round.ts';

export type Figures = {
  readonly edits: number;
  readonly writes: number;
  /** Of all edits those in whose window the rival wrote the same field. */
  readonly in_window_share: number;
  readonly lost_outside_window: number;
  /** From the last look, as Allegro answered it, until the write came to Allegro; of sends of one offer. */
  readonly window_p95_ms: number;
  /** The same until Allegro had carried it out. */
  readonly carried_out_p95_ms: number;
  readonly found: number;
  readonly silent: number;
  /** Found, with the very value that the rival had written. */
  readonly told: number;
  readonly told_wrongly: number;
  readonly found_needlessly: number;
  readonly merged: number;
  readonly asked: number;
  readonly asked_needlessly: number;
  /** Confirmed, although Allegro never had the value. */
  readonly confirmed_falsely: number;
  /** Values that nobody edited here and the program changed. */
  readonly touched: number;
};

export function figuresOf(rounds: readonly Round[], troubles: string[]): Figures {
  const verdicts = rounds.flatMap(verdictsOf);
  const edits = rounds.reduce((sum, { changes }) => sum + changes.length, 0);
  const asked = rounds.flatMap((round) => round.asked);
  const putAside = verdicts.filter(({ isPutAside }) => isPutAside);
  const silent = putAside.filter(({ isFound }) => !isFound);
  const lost = verdicts.filter(({ isLost }) => isLost);
  for (const verdict of lost) troubles.push(`lost: ${told(verdict)}`);
  for (const verdict of silent) troubles.push(`silent: ${told(verdict)}`);
  const single = verdicts.filter(({ sent }) => sent.offers === 1);
  const editsInWindow = new Set(
    rounds.flatMap((round) =>
      verdictsOf(round)
        .filter(({ inWindow }) => inWindow.length > 0)
        .map(({ sent }) => `${rounds.indexOf(round)} ${sent.editId}`),
    ),
  );
  return {
    edits,
    writes: verdicts.length,
    in_window_share: Math.round((editsInWindow.size / Math.max(1, edits)) * 1000) / 1000,
    lost_outside_window: lost.length,
    window_p95_ms: p95(single.map(({ sent }) => sent.arrivedAt - sent.lookedAt)),
    carried_out_p95_ms: p95(
      single.flatMap(({ sent, appliedAt }) => (appliedAt === null ? [] : [appliedAt - sent.lookedAt])),
    ),
    found: putAside.length - silent.length,
    silent: silent.length,
    told: putAside.filter(({ isTold }) => isTold).length,
    told_wrongly: verdicts.filter(({ isToldWrongly }) => isToldWrongly).length,
    found_needlessly: verdicts.filter(({ isFoundNeedlessly }) => isFoundNeedlessly).length,
    merged: verdicts.filter(({ isMerged }) => isMerged).length,
    asked: asked.length,
    asked_needlessly: asked.filter(({ isNeeded }) => !isNeeded).length,
    confirmed_falsely: rounds.reduce((sum, round) => sum + confirmedFalsely(round, troubles), 0),
    touched: rounds.reduce((sum, round) => sum + touched(round, troubles), 0),
  };
}

/** Every edit that is said to be done was on Allegro at some moment since it was typed. */
function confirmedFalsely({ changes, timeline }: Round, troubles: string[]): number {
  const wrong = changes.filter(({ state, intent, field, objectId, createdAt, after, mark }) => {
    if (state !== 'confirmed' || intent.kind !== 'set' || mark === 'differs-on-allegro') return false;
    const meant = textOf(field as 'price', after);
    return !timeline.written.some(
      (each) =>
        each.offerId === objectId &&
        each.field === field &&
        each.to === meant &&
        each.at > createdAt - 90_000,
    );
  });
  for (const { editId, field, objectId } of wrong)
    troubles.push(`confirmed falsely: edit ${editId}, ${field} of ${objectId}`);
  return wrong.length;
}

/** The program wrote nothing but what was edited here. */
function touched({ changes, timeline }: Round, troubles: string[]): number {
  const edited = new Set(changes.map(({ objectId, field }) => `${objectId} ${field}`));
  const wrong = timeline.written.filter(
    ({ by, offerId, field }) => by === 'program' && !edited.has(`${offerId} ${field}`),
  );
  for (const each of wrong) troubles.push(`touched: ${JSON.stringify(each)}`);
  return wrong.length;
}

function told({ sent, change, inWindow, appliedAt }: Verdict): string {
  const { offerId, field, editId, lookedAt, arrivedAt } = sent;
  const rival = inWindow.map(({ at, to }) => `${to} at ${at}`).join(', ');
  return (
    `edit ${editId}, ${field} of ${offerId}: ` +
    `looked ${lookedAt}, arrived ${arrivedAt}, applied ${appliedAt}; ` +
    `rival: ${rival || 'nothing'}; looked ${sent.looked[field]}; ${change.state} ${change.mark} ` +
    `base ${sent.base} at ${change.stateAt}`
  );
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
