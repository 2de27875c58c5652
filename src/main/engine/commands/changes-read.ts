import type { ChangeCounts } from '../../../shared/contract-changes.ts';
import { checkRows } from '../../../shared/domain/check-rules/check.ts';
import { EDIT_STATES, noEdits, type EditState } from '../../../shared/domain/edit.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import { planReport } from '../outbox/plan-report.ts';
import type { Clock } from '../ports.ts';
import { editionOf } from '../store/account-row.ts';
import type { ReadDb } from '../store/handle.ts';
import { changeById, editsInScope, listChanges } from '../store/queries/change-rows.ts';
import { changeSets } from '../store/queries/change-sets.ts';
import { callFacts } from '../store/queries/calls.ts';
import { storyOf } from '../store/queries/edit-stories.ts';
import { neededUploads } from '../uploads/needed-uploads.ts';
import { countByState } from '../store/queries/edits.ts';
import { toCheckRows } from './check-rows.ts';

type ReadCommand =
  | 'changes.list'
  | 'changes.counts'
  | 'changes.show'
  | 'changes.sets'
  | 'changes.check'
  | 'changes.plan';

export type ChangesReadParts = {
  readonly db: ReadDb;
  readonly clock: Clock;
  readonly settings: () => { readonly askAbovePercent: number };
};

/** What a list shows when it is not told which states: all that the seller has not taken away. */
const SHOWN_STATES = EDIT_STATES.filter((state) => state !== 'dropped' && state !== 'replaced');

const UNSENT_STATES: readonly EditState[] = ['draft', 'queued'];

export function changesReadHandlers({ db, clock, settings }: ChangesReadParts): Handlers<ReadCommand> {
  return {
    'changes.list': (input) => {
      const changes = listChanges(db, {
        states: input.states ?? SHOWN_STATES,
        changeSetId: input.changeSetId ?? null,
        offerId: input.offerId ?? null,
        mark: input.mark ?? null,
        sentAt: input.sentAt ?? null,
        afterEditId: Number(input.after ?? 0),
        limit: input.limit,
      });
      const last = changes.length < input.limit ? undefined : changes.at(-1);
      return ok({ changes, next: last === undefined ? null : String(last.editId) });
    },
    'changes.counts': ({ sentAt }) => ok(changeCounts(db, sentAt ?? null)),
    'changes.show': ({ editId }) => {
      const change = changeById(db, editId);
      if (change === null) return err({ kind: 'not-found', message: `There is no change ${editId}.` });
      const made = {
        at: change.createdAt,
        event: 'edited',
        detail: { intent: change.intent, base: change.base },
      };
      const call = change.callId === null ? null : callFacts(db, change.callId);
      return ok({ ...change, call, story: [made, ...storyOf(db, editId)] });
    },
    'changes.sets': () => ok({ sets: changeSets(db) }),
    'changes.check': (scope) =>
      ok(
        checkRows(toCheckRows(db, editsInScope(db, scope, ['draft'])), {
          ...settings(),
          edition: editionOf(db),
        }),
      ),
    'changes.plan': (scope) => {
      const edits = editsInScope(db, scope, UNSENT_STATES);
      return ok(planReport(edits, neededUploads({ db, clock }, edits).length, editionOf(db)));
    },
  };
}

/** Every state has its number, 0 where there is none. */
function changeCounts(db: ReadDb, sentAt: number | null): ChangeCounts {
  const counts = noEdits();
  for (const { state, count } of countByState(db, sentAt)) counts[state] = count;
  return counts;
}
