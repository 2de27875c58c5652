import { listPublicationCommandTasks, reportPublicationCommand } from './endpoints/offer-publication.ts';
import {
  listBulkCommandTasks,
  listModificationCommandTasks,
  listPriceCommandTasks,
  reportBulkCommand,
  reportModificationCommand,
  reportPriceCommand,
} from './endpoints/batch-offer-modification.ts';
import { err, ok } from '../../../shared/errors.ts';
import type { AllegroHttp, CallOptions } from './http.ts';
import type { Answer, CommandKind, CommandReport, CommandTask } from './offer-port.ts';
import { readTask } from './wire/command.ts';

const COMMANDS = {
  bulk: { report: reportBulkCommand, tasks: listBulkCommandTasks },
  publication: { report: reportPublicationCommand, tasks: listPublicationCommandTasks },
  'fixed-price': { report: reportPriceCommand, tasks: listPriceCommandTasks },
  modification: { report: reportModificationCommand, tasks: listModificationCommandTasks },
};

/** Pages of tasks begin at 0 and, since the offset ends at 999, at 999. */
const TASK_OFFSETS = [0, 999];
const TASK_PAGE = 1000;

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
  for (const offset of TASK_OFFSETS) {
    const page = await http.call(
      COMMANDS[kind].tasks,
      { params: { commandId }, query: { limit: TASK_PAGE, offset } },
      options,
    );
    if (!page.ok) return page;
    for (const task of page.value.value.tasks.map(readTask))
      if (task) tasks.set(`${task.offerId} ${task.field}`, task);
    if (page.value.value.tasks.length < TASK_PAGE) break;
  }
  return ok([...tasks.values()]);
}
