import type { DemoError, DemoState, Table } from '../kinds.ts';

export type CommandKind = 'price' | 'quantity' | 'modification' | 'publication' | 'bulk';

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

export type Change =
  | PriceChange
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
