import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { CommandState } from './command-state.ts';
import { reportedState } from './reported-state.ts';

/** The rule of an offer on one marketplace; null: none. */
export async function readRuleOf(
  http: AllegroHttp,
  offerId: string,
  marketplaceId: string,
): Promise<Result<string | null, AppError>> {
  const { listOfferRules } = await import('../allegro/endpoints/automatic-pricing.ts');
  const listed = await http.call(listOfferRules, { params: { offerId } });
  if (!listed.ok) return listed;
  const here = listed.value.value.rules.find(({ marketplace }) => marketplace.id === marketplaceId);
  return ok(here?.rule.id ?? null);
}

/** The same of several offers, one after another. */
export async function readRulesOf(
  http: AllegroHttp,
  offers: readonly { readonly id: string }[],
  marketplaceId: string,
): Promise<Result<readonly (string | null)[], AppError>> {
  const rules: (string | null)[] = [];
  for (const { id } of offers) {
    const rule = await readRuleOf(http, id, marketplaceId);
    if (!rule.ok) return rule;
    rules.push(rule.value);
  }
  return ok(rules);
}

/** How many of the offers have the rule there, and how many another one. */
export type RuleCounts = { readonly have: number; readonly haveAnother: number };

export function countRules(rules: readonly (string | null)[], own: string): RuleCounts {
  const have = rules.filter((rule) => rule === own).length;
  return { have, haveAnother: rules.filter((rule) => rule !== null).length - have };
}

/** The report counts; what went wrong is told by its tasks. */
export async function readRuleCommand(
  http: AllegroHttp,
  commandId: string,
): Promise<Result<CommandState, AppError>> {
  const { getOfferPriceAutomationCommand } = await import('../allegro/endpoints/batch-offer-modification.ts');
  const { listPriceAutomationCommandTasks } =
    await import('../allegro/endpoints/batch-offer-modification.ts');
  const read = await http.call(getOfferPriceAutomationCommand, { params: { commandId } });
  const isFailed = read.ok && (read.value.value.taskCount?.failed ?? 0) > 0;
  const tasks = isFailed ? await http.call(listPriceAutomationCommandTasks, { params: { commandId } }) : null;
  if (tasks?.ok === false) return tasks;
  const found = tasks?.value.value.tasks?.find(({ errors, message }) => message ?? errors?.[0]);
  return reportedState(read, ({ completedAt }) => ({
    status: completedAt ? (isFailed ? 'FAILED' : 'SUCCESS') : 'IN_PROGRESS',
    complaint: found?.errors?.[0]?.userMessage ?? found?.errors?.[0]?.message ?? found?.message,
  }));
}
