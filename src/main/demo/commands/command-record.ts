import type { DemoError, DemoState, Table } from '../kinds.ts';
import type { RuleConfiguration } from './offer-price-rules.ts';

export type CommandKind = 'price' | 'quantity' | 'modification' | 'publication' | 'bulk' | 'price-automation';

export type PriceChange = {
  readonly type: 'price';
  readonly marketplaceId: string | null;
} & (
  | { readonly how: 'FIXED' | 'INCREASE' | 'DECREASE'; readonly amount: string; readonly currency: string }
  | { readonly how: 'PERCENTAGE'; readonly percentage: number }
);

export type PublicationChange = {
  readonly type: 'publication';
  readonly action: 'ACTIVATE' | 'END';
  readonly scheduledFor: string | null;
};

/** No rule: what there is on the marketplace is taken away. */
export type PriceRuleChange = {
  readonly type: 'price-rule';
  readonly marketplaceId: string;
  readonly ruleId: string | null;
  readonly configuration: RuleConfiguration | null;
};

export type Change =
  | PriceChange
  | PriceRuleChange
  | { readonly type: 'stock'; readonly how: 'FIXED' | 'GAIN'; readonly value: number }
  | PublicationChange
  | { readonly type: 'modification'; readonly element: Readonly<Record<string, unknown>> };

/**
 * One offer and one field of a command:  NEW -> SUCCESS | FAIL
 * A task that lies says SUCCESS and does nothing.
 */
export type Task = {
  readonly offerId: string;
  readonly field: string;
  readonly change: Change;
  readonly dueAt: number;
  /** Left out until it is done. */
  readonly finishedAt?: number;
  readonly isLie: boolean;
  readonly status: 'NEW' | 'SUCCESS' | 'FAIL';
  readonly errors: readonly DemoError[];
};

export type Command = {
  readonly id: string;
  readonly kind: CommandKind;
  readonly createdAt: number;
  readonly completedAt: number | null;
  /** Until then counters are zero and there are no tasks to see. */
  readonly toldAt: number;
  readonly tasks: readonly Task[];
};

export const COMMANDS_KEPT_MS = 7 * 86_400_000;

export function commandsTable(state: DemoState): Table<Command> {
  return state.table<Command>('commands');
}

/** Ids are known to the resource they were sent to, for seven days. */
export function findCommand(
  state: DemoState,
  kind: CommandKind,
  commandId: string,
  now: number,
): Command | null {
  const command = commandsTable(state).get(`${kind}/${commandId}`);
  return command === undefined || now - command.createdAt >= COMMANDS_KEPT_MS ? null : command;
}
