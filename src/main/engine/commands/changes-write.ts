import type { AppStatus } from '../../../shared/contract-app.ts';
import type { ChangeScope, CheckReport } from '../../../shared/contract-changes.ts';
import { checkRows } from '../../../shared/domain/check-rules/check.ts';
import type { CheckSettings } from '../../../shared/domain/check-rules/rule.ts';
import type { Edit, EditState } from '../../../shared/domain/edit.ts';
import { type AppError, err, ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import { inLongRun } from '../long-run.ts';
import { newChangeSetId } from '../outbox/change-set-id.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { type Settling, settleAll } from '../outbox/settle.ts';
import { takeBack } from '../outbox/take-back.ts';
import { keepUndisputed } from '../outbox/undisputed.ts';
import { editionOf } from '../store/account-row.ts';
import { changeSetById } from '../store/queries/change-sets.ts';
import { editsInScope } from '../store/queries/change-rows.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { hasLaterEdit } from '../store/queries/edits.ts';
import { toCheckRows } from './check-rows.ts';
import { EDITED_TABLES, type WritingParts } from './edits.ts';

type WriteCommand =
  | 'changes.send'
  | 'changes.recall'
  | 'changes.drop'
  | 'changes.retry'
  | 'changes.resolve'
  | 'changes.take-back';

export type ChangesWriteParts = WritingParts & {
  readonly settings: () => CheckSettings;
  readonly connection: () => NonNullable<AppStatus['connection']>;
  /** Edits were released: the outbox has something to send. */
  readonly released: () => void;
};

export function changesWriteHandlers(parts: ChangesWriteParts): Handlers<WriteCommand> {
  const { db, clock } = parts;
  const moveAll = movingAll(parts);
  /** Edits that go with one Send bear one moment: it tells them from those of another. */
  const releaseAt = (sentAt: number) => ({ ...RELEASED, releasedAt: sentAt });
  return {
    'changes.send': (input) => {
      const drafts = editsInScope(db, input, ['draft']);
      const report = checkRows(toCheckRows(db, drafts), { ...parts.settings(), edition: editionOf(db) });
      const unanswered = report.questions.some(({ code }) => !isAnswered(code, input.answered));
      if (unanswered) return ok({ released: 0, report, sentAt: null });
      const connection = parts.connection();
      if (connection !== 'online' && input.whenOnline !== true) return err(notNow(connection));
      const editIds = unstopped(drafts, report);
      const sentAt = clock.now();
      const released = moveAll({ editIds }, ['draft'], () => releaseAt(sentAt), 'released');
      if (released > 0) parts.released();
      return ok({ released, report, sentAt: released > 0 ? sentAt : null });
    },
    'changes.recall': (scope) => {
      const change = { state: 'draft', releasedAt: null, retryAt: null } as const;
      return ok({ recalled: moveAll(scope, ['queued'], () => change, 'recalled') });
    },
    'changes.drop': (scope) => {
      const change = { state: 'dropped', retryAt: null } as const;
      const states = ['draft', 'queued', 'refused', 'conflicted'] as const;
      return ok({ dropped: moveAll(scope, states, () => change, 'dropped') });
    },
    'changes.retry': (scope) => {
      const sentAt = clock.now();
      const retried = moveAll(scope, ['refused', 'queued'], () => releaseAt(sentAt), 'retried');
      if (retried > 0) parts.released();
      return ok({ retried, sentAt: retried > 0 ? sentAt : null });
    },
    'changes.resolve': ({ take, field, ...scope }) => {
      const conflicted = editsInScope(db, scope, ['conflicted']).filter(
        (edit) => field === undefined || edit.field === field,
      );
      const editIds = conflicted.map((edit) => edit.editId);
      const sentAt = clock.now();
      const move = (edit: Edit) =>
        take === 'mine' ? { ...releaseAt(sentAt), base: edit.theirs } : DROPPED_FOR_THEIRS;
      const resolved = db.transaction(() => {
        const moved = moveAll({ editIds }, ['conflicted'], move, `took-${take}`);
        const newSetId = () => newChangeSetId(parts.random, sentAt);
        if (take === 'theirs') keepUndisputed(db, conflicted, { now: sentAt, newSetId });
        return moved;
      });
      const goes = resolved > 0 && take === 'mine';
      if (goes) parts.released();
      return ok({ resolved, sentAt: goes ? sentAt : null });
    },
    'changes.take-back': ({ changeSetId, editIds }) => {
      const set = changeSetById(db, changeSetId);
      if (set === null) return err({ kind: 'not-found', message: 'There is no such change set.' });
      return ok(takeBackSet(parts, { changeSetId, ...(editIds ? { editIds } : {}) }, set.title));
    },
  };
}

/** Moves the edits of a scope that are in one of the states; how many there were. */
function movingAll({ db, clock, emit }: WritingParts) {
  return (
    scope: ChangeScope,
    from: readonly EditState[],
    move: (edit: Edit) => Settling['change'],
    event: string,
  ): number => {
    const edits = editsInScope(db, scope, from);
    settleAll(
      db,
      edits.map((edit) => ({ edit, change: move(edit), event })),
      clock.now(),
    );
    if (edits.length > 0) emit('store.changed', { tables: EDITED_TABLES });
    return edits.length;
  };
}

const RELEASED = {
  state: 'queued',
  attempts: 0,
  retryAt: null,
  error: null,
  theirs: null,
  mark: null,
} as const;

const DROPPED_FOR_THEIRS = { state: 'dropped', retryAt: null } as const;

const SENT_STATES = ['confirmed', 'sending', 'unsure', 'draft', 'queued', 'refused', 'conflicted'] as const;

function isAnswered(code: string, answered: readonly string[] | 'all'): boolean {
  return answered === 'all' || answered.includes(code);
}

function unstopped(drafts: readonly Edit[], report: CheckReport): number[] {
  const stopped = new Set(report.stops.map((stop) => stop.editId));
  return drafts.map((edit) => edit.editId).filter((editId) => !stopped.has(editId));
}

function notNow(connection: 'offline' | 'signed-out' | 'unknown'): AppError {
  return connection === 'signed-out'
    ? { kind: 'auth', reason: 'signed-out', message: 'Nobody is signed in; nothing was released.' }
    : { kind: 'offline', message: 'Allegro cannot be reached; nothing was released.' };
}

function takeBackSet(parts: ChangesWriteParts, scope: ChangeScope, title: string) {
  const { db, clock, random, emit } = parts;
  return db.transaction(() => {
    const taken = editsInScope(db, scope, SENT_STATES).map((edit) => ({
      edit,
      offer: knownOffer(db, edit.objectId, edit.field)?.base ?? null,
      editedSince: hasLaterEdit(db, edit),
    }));
    const { edits, skipped } = takeBack(taken);
    const input = { title, origin: 'take-back', edits } as const;
    const { editedOfferIds, ...outcome } = inLongRun(parts, edits.length, (run) =>
      enqueue(db, input, newChangeSetId(random, clock.now()), clock.now(), run),
    );
    if (editedOfferIds.length > 0) emit('store.changed', { tables: EDITED_TABLES });
    return { ...outcome, skipped };
  });
}
