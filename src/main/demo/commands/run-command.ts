import type { DemoError } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { isForeignOffer } from '../data/offer-id.ts';
import { isBeingEdited } from '../offers/operations.ts';
import { schedule } from '../offers/pending.ts';
import { COMMANDS_KEPT_MS, commandsTable } from './command-record.ts';
import type { Task } from './command-record.ts';
import { applyChange } from './apply-change.ts';

/** Does the tasks that are due and comes back for the rest. */
export function runCommand(moment: Moment, key: string): void {
  const { state, now } = moment;
  const command = commandsTable(state).get(key);
  if (command === undefined) return;
  const tasks = command.tasks.map((task) =>
    task.status === 'NEW' && task.dueAt <= now ? runTask(moment, task) : task,
  );
  const left = tasks.filter(({ status }) => status === 'NEW').map(({ dueAt }) => dueAt);
  commandsTable(state).put(key, { ...command, tasks, completedAt: left.length === 0 ? now : null });
  if (left.length === 0) return;
  const dueAt = left.reduce((earliest, one) => Math.min(earliest, one));
  schedule(state, `command/${key}`, { kind: 'command', dueAt, key });
}

/** After seven days nothing is known of a command, not even that its id was used. */
export function forgetOldCommands({ state, now }: Moment): void {
  for (const [key, command] of [...commandsTable(state).entries()]) {
    if (now - command.createdAt >= COMMANDS_KEPT_MS) commandsTable(state).remove(key);
  }
}

function runTask(moment: Moment, task: Task): Task {
  const problems = task.isLie ? [] : doTask(moment, task);
  const status = problems.length === 0 ? 'SUCCESS' : 'FAIL';
  return { ...task, status, errors: problems, finishedAt: moment.now };
}

function doTask(moment: Moment, { offerId, change }: Task): readonly DemoError[] {
  const record = findOffer(moment.state, offerId, moment.now);
  if (record === null) {
    return isForeignOffer(offerId)
      ? [
          {
            code: 'OfferAccessDeniedException',
            message: 'Access to the offer is denied.',
            details: 'It belongs to another seller.',
          },
        ]
      : [
          {
            code: 'OfferNotFoundException',
            message: 'The offer does not exist.',
            details: 'It may have been archived.',
          },
        ];
  }
  if (isBeingEdited(moment.state, offerId)) {
    const message = 'The previous edition of the offer is still being processed.';
    return [{ code: 'ERR_YOU_CANT_CHANGE_ITEM_EDIT_IN_PROGRESS', message }];
  }
  return applyChange(moment, record, change);
}
