import type { Command, Task } from '../../src/main/demo/commands/command-record.ts';
import type { World } from '../support/world.ts';

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
  const isDone = ({ offerId, status, isLie }: Task) =>
    offerId === row?.offerId && status === 'SUCCESS' && !isLie;
  return rememberCommands(world).filter(({ id, tasks }) => id === callId && tasks.some(isDone)).length;
}
