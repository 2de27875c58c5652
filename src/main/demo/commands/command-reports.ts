import { isoTime } from '../data/birth.ts';
import { oneError, wholeError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { findCommand } from './command-record.ts';
import type { Command, CommandKind, Task } from './command-record.ts';

/** Right after acceptance every counter is zero; that is not the end. */
export function summary(command: Command, now: number): object {
  const told = now < command.toldAt ? [] : command.tasks;
  const count = (status: Task['status']): number => told.filter((task) => task.status === status).length;
  return {
    id: command.id,
    createdAt: isoTime(command.createdAt),
    completedAt: command.completedAt === null ? null : isoTime(command.completedAt),
    taskCount: { total: told.length, success: count('SUCCESS'), failed: count('FAIL') },
  };
}

export function readSummary(context: Context, kind: CommandKind): DemoAnswer {
  const command = findCommand(context.state, kind, context.params['commandId'] ?? '', context.now);
  return command === null ? notFound() : { status: 200, headers: {}, body: summary(command, context.now) };
}

export function readTasks(context: Context, kind: CommandKind): DemoAnswer {
  const command = findCommand(context.state, kind, context.params['commandId'] ?? '', context.now);
  if (command === null) return notFound();
  const paging = readPaging(context.query, { max: 1000, default: 100, offsetMax: 999 });
  if (!paging.ok) return paging.answer;
  const told = context.now < command.toldAt ? [] : command.tasks;
  const page = told.slice(paging.offset, paging.offset + paging.limit);
  return { status: 200, headers: {}, body: { tasks: page.map((task) => toldTask(command, task)) } };
}

function toldTask({ kind, createdAt }: Command, task: Task): object {
  const about =
    kind === 'bulk'
      ? { subject: { offerId: task.offerId, field: task.field } }
      : { offer: { id: task.offerId }, field: task.field };
  return {
    ...about,
    message: task.errors[0]?.message ?? '',
    status: task.status,
    errors: task.errors.map(wholeError),
    scheduledAt: isoTime(createdAt),
    ...(task.finishedAt === undefined ? {} : { finishedAt: isoTime(task.finishedAt) }),
  };
}

function notFound(): DemoAnswer {
  return oneError(404, 'COMMAND_NOT_FOUND', 'Command not found.');
}
