import { publicationCommand } from './endpoints/offer-publication.ts';
import {
  bulkCommand,
  modificationCommand,
  priceCommand,
  quantityCommand,
} from './endpoints/batch-offer-modification.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import type { Answer, CommandKind, CommandReport, CommandTask } from './offer-port.ts';
import { pagesOf } from './paging.ts';
import { readTask } from './wire/command.ts';

const COMMANDS = {
  bulk: bulkCommand,
  publication: publicationCommand,
  'fixed-price': priceCommand,
  quantity: quantityCommand,
  modification: modificationCommand,
};

/** GET of the command, then of its tasks. All counters zero means accepted and not begun. */
export async function readCommandReport(
  http: AllegroHttp,
  kind: CommandKind,
  commandId: string,
  options: CallOptions,
): Answer<CommandReport> {
  const summary = await http.call(COMMANDS[kind].report, { params: { commandId } }, options);
  if (!summary.ok) return summary;
  const { completedAt, taskCount } = summary.value.value;
  const ended = taskCount.success + taskCount.failed;
  const finished = typeof completedAt === 'string' || (taskCount.total > 0 && ended === taskCount.total);
  // Tasks are of use only once all have ended.
  if (!finished) return ok({ finished, tasks: [] });
  const tasks = await readTasks(http, kind, commandId, options);
  return tasks.ok ? ok({ finished, tasks: tasks.value }) : err(tasks.error);
}

async function readTasks(
  http: AllegroHttp,
  kind: CommandKind,
  commandId: string,
  options: CallOptions,
): Answer<CommandTask[]> {
  const tasks = new Map<string, CommandTask>();
  for await (const page of pagesOf(http, COMMANDS[kind].tasks, { params: { commandId } }, options)) {
    if (!page.ok) return page;
    for (const task of page.value.items.map(readTask))
      if (task) tasks.set(`${task.offerId} ${task.field}`, task);
  }
  return ok([...tasks.values()]);
}
