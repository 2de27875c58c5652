import type { Command, Task } from '../../src/main/demo/commands/command-record.ts';
import type { World } from '../support/world.ts';
import type { CarriedEdit } from './exchange.ts';

/** By Allegro's own books the command is known and has not touched the offer for this edit. */
export function cameToNothing(
  world: World,
  edit: Pick<CarriedEdit, 'callId' | 'offerId' | 'field'>,
): boolean {
  const commands = rememberCommands(world).filter(({ id }) => id === edit.callId);
  return commands.length > 0 && !commands.some(({ tasks }) => tasks.some((task) => isDone(task, edit)));
}

function isDone(task: Task, { offerId, field }: Pick<CarriedEdit, 'offerId' | 'field'>): boolean {
  const isItsOwn = !OF_SEVERAL_KINDS.includes(task.change.type) || task.change.type === field;
  return isItsOwn && task.offerId === offerId && task.status === 'SUCCESS' && !task.isLie;
}

/** Of one offer a command may carry the price and the pieces. */
const OF_SEVERAL_KINDS: readonly string[] = ['price', 'stock'];

type Call = { readonly call_id: string; readonly body: string };
type Body = {
  readonly rows: readonly { readonly editId: number; readonly offerId: string; readonly field: string }[];
};

const remembered = new WeakMap<World, Map<string, Command>>();

/**
 * Allegro forgets commands after a week, and takes another one under the same id: what they have done until
 * now is kept in mind.
 */
export function rememberCommands(world: World): readonly Command[] {
  const kept = remembered.get(world) ?? new Map<string, Command>();
  remembered.set(world, kept);
  for (const [, command] of world.shop.state.table<Command>('commands').entries())
    kept.set(`${command.id} ${command.createdAt}`, command);
  return [...kept.values()];
}

/**
 * How many commands have changed the shop for this edit, by Allegro's own books: a task that lies has done
 * nothing.
 */
export function timesCarriedOut(world: World, editId: number): number {
  const calls = world
    .db()
    .select<Call>(
      `SELECT call_id, body FROM call c WHERE EXISTS (
         SELECT 1 FROM json_each(c.body, '$.rows') r WHERE json_extract(r.value, '$.editId') = ?)`,
    )
    .all(editId);
  return calls.reduce((times, call) => times + timesByCall(world, call, editId), 0);
}

function timesByCall(world: World, { call_id: callId, body }: Call, editId: number): number {
  const row = (JSON.parse(body) as Body).rows.find((each) => each.editId === editId);
  if (row === undefined) return 0;
  return rememberCommands(world).filter(
    ({ id, tasks }) => id === callId && tasks.some((task) => isDone(task, row)),
  ).length;
}
