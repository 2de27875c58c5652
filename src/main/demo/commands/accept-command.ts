import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { schedule } from '../offers/pending.ts';
import { switches } from '../switches.ts';
import { commandsTable, findCommand } from './command-record.ts';
import type { Change, Command, CommandKind, Task } from './command-record.ts';
import { summary } from './command-reports.ts';

export type WantedTask = { readonly offerId: string; readonly field: string; readonly change: Change };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Takes a command under the client's own id; it runs later, task by task. An id serves once. */
export function acceptCommand(
  context: Context,
  kind: CommandKind,
  commandId: string,
  wanted: readonly WantedTask[],
): DemoAnswer {
  const { state, now } = context;
  if (!UUID.test(commandId)) {
    return oneError(400, 'VALIDATION_ERROR', 'The command id must be a UUID.', { path: 'commandId' });
  }
  if (findCommand(state, kind, commandId, now) !== null) {
    return oneError(409, 'COMMAND_ALREADY_EXISTS', 'Command id was already used.', { path: 'commandId' });
  }
  const { commandDelayMs } = switches(state);
  const toldAt = now + Math.ceil(commandDelayMs / 4);
  const tasks = tasksOf(context, wanted, toldAt);
  const command: Command = { id: commandId, kind, createdAt: now, completedAt: null, toldAt, tasks };
  const key = `${kind}/${commandId}`;
  commandsTable(state).put(key, command);
  schedule(state, `command/${key}`, { kind: 'command', dueAt: toldAt, key });
  return { status: 201, headers: {}, body: summary(command, now) };
}

const STEPS = 4;

/** Tasks end in a few bursts, not in the order they were sent. */
function tasksOf({ state, random }: Context, wanted: readonly WantedTask[], toldAt: number): Task[] {
  const { commandDelayMs, lyingTaskShare, lostTaskShare } = switches(state);
  return wanted.flatMap((task): Task[] => {
    const step = Math.floor(random() * STEPS);
    const isLost = lostTaskShare > 0 && random() < lostTaskShare;
    const isLie = lyingTaskShare > 0 && random() < lyingTaskShare;
    const dueAt = toldAt + Math.round((step * commandDelayMs) / STEPS);
    return isLost ? [] : [{ ...task, dueAt, isLie, status: 'NEW', errors: [] }];
  });
}
