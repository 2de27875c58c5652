import { made, ok, refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { oneError, wholeError } from '../errors.ts';
import type { Context, DemoAnswer, DemoError, DemoState, Table } from '../kinds.ts';
import { doLater } from '../later.ts';
import { readCriteria } from '../commands/offer-criteria.ts';
import type { Moment } from '../offers/moment.ts';
import { readPaging } from '../paging.ts';
import { switches } from '../switches.ts';
import { asSet, type PromoSetting } from './change-promotion.ts';
import { UNPROMOTED, promotionsOf, savePromotions } from './promo-options.ts';
import { PROMO_MARKETS } from './promo-packages.ts';
import { whyUnpromotable } from './promotable.ts';
import { isUuid } from '../uuid.ts';

type Task = {
  readonly offerId: string;
  readonly marketplaceId: string;
  readonly status: 'IN_PROGRESS' | 'DONE' | 'ERROR';
  readonly finishedAt: number | null;
  readonly errors: readonly DemoError[];
};

type Wishes = {
  readonly modification?: PromoSetting;
  readonly additionalMarketplaces?: readonly { marketplaceId?: string; modification?: PromoSetting }[];
};

/** Tasks:  IN_PROGRESS -> DONE | ERROR */
type PromoCommand = Wishes & {
  readonly id: string;
  readonly createdAt: number;
  readonly tasks: readonly Task[];
};

export const PROMO_COMMAND = 'promo-command';

/** PUT /sale/offers/promo-options-commands/{commandId}. */
export function putPromoCommand({ state, json, params, now }: Context): DemoAnswer {
  const id = params['commandId'] ?? '';
  if (!isUuid(id)) return refused('commandId', 'The command id must be a UUID.');
  if (commands(state).has(id)) return oneError(409, 'CONFLICT', 'Command id was already used.');
  const offerIds = readCriteria(json);
  if ('status' in offerIds) return offerIds;
  const wishes = json as Wishes;
  const settings = settingsOf(wishes);
  if (settings.length === 0) return refused('modification', 'There is nothing to change.');
  const untimed = settings.some(({ setting }) => setting.modificationTime === undefined);
  if (untimed) return refused('modification.modificationTime', 'This time of modification is not supported.');
  const tasks = offerIds.flatMap((offerId) =>
    settings.map(({ marketplaceId }): Task => ({
      offerId,
      marketplaceId,
      status: 'IN_PROGRESS',
      finishedAt: null,
      errors: [],
    })),
  );
  const { modification, additionalMarketplaces } = wishes;
  const command: PromoCommand = {
    id,
    createdAt: now,
    tasks,
    ...(modification === undefined ? {} : { modification }),
    ...(additionalMarketplaces === undefined ? {} : { additionalMarketplaces }),
  };
  commands(state).put(id, command);
  doLater(state, { dueAt: now + switches(state).commandDelayMs, kind: PROMO_COMMAND, about: id });
  return made(201, summary(command));
}

/** GET /sale/offers/promo-options-commands/{commandId}. */
export function readPromoCommand({ state, params }: Context): DemoAnswer {
  const command = commands(state).get(params['commandId'] ?? '');
  return command === undefined ? unknownCommand() : ok(summary(command));
}

/** GET /sale/offers/promo-options-commands/{commandId}/tasks. */
export function readPromoTasks({ state, params, query }: Context): DemoAnswer {
  const command = commands(state).get(params['commandId'] ?? '');
  if (command === undefined) return unknownCommand();
  const paging = readPaging(query, { max: 1000, default: 100, offsetMax: 9_999_999 });
  if (!paging.ok) return paging.answer;
  const { modification, additionalMarketplaces } = command;
  const tasks = command.tasks
    .slice(paging.offset, paging.offset + paging.limit)
    .map((task) => toldTask(command, task));
  return ok({ tasks, modification, additionalMarketplaces });
}

export function runPromoCommand({ state, now }: Moment, commandId: string): void {
  const command = commands(state).get(commandId);
  if (command === undefined) return;
  const settings = new Map(settingsOf(command).map((one) => [one.marketplaceId, one.setting]));
  const tasks = command.tasks.map((task): Task => {
    const errors = runTask({ state, now }, task, settings.get(task.marketplaceId) ?? {});
    return { ...task, status: errors.length === 0 ? 'DONE' : 'ERROR', finishedAt: now, errors };
  });
  commands(state).put(commandId, { ...command, tasks });
}

function runTask(moment: Moment, task: Task, setting: PromoSetting): readonly DemoError[] {
  const { state, now } = moment;
  const { offerId, marketplaceId } = task;
  const problem = whyUnpromotable(moment, offerId);
  if (problem !== null) return [problem];
  const all = promotionsOf(state, offerId, now);
  const after = asSet({ state, marketplaceId, now }, all[marketplaceId] ?? UNPROMOTED, setting);
  if ('code' in after) return [after];
  savePromotions(state, offerId, { ...all, [marketplaceId]: after });
  return [];
}

function settingsOf({ modification, additionalMarketplaces = [] }: Wishes) {
  const others = additionalMarketplaces.map((one) => ({
    marketplaceId: one.marketplaceId ?? '',
    setting: one.modification ?? {},
  }));
  return modification === undefined
    ? others
    : [{ marketplaceId: PROMO_MARKETS[0] as string, setting: modification }, ...others];
}

function summary({ id, tasks }: PromoCommand): object {
  const count = (status: Task['status']): number => tasks.filter((task) => task.status === status).length;
  return { id, taskCount: { total: tasks.length, success: count('DONE'), failed: count('ERROR') } };
}

function toldTask({ createdAt }: PromoCommand, task: Task): object {
  return {
    offer: { id: task.offerId },
    marketplaceId: task.marketplaceId,
    scheduledAt: isoTime(createdAt),
    ...(task.finishedAt === null ? {} : { finishedAt: isoTime(task.finishedAt) }),
    status: task.status,
    errors: task.errors.map(wholeError),
  };
}

function unknownCommand(): DemoAnswer {
  return oneError(404, 'COMMAND_NOT_FOUND', 'Batch modification command does not exist.');
}

function commands(state: DemoState): Table<PromoCommand> {
  return state.table<PromoCommand>('promo-commands');
}
