import type { Command, Task } from '../../src/main/demo/commands/command-record.ts';
import type { World } from '../support/world.ts';

type Call = { readonly call_id: string; readonly body: string };
type Body = {
  readonly rows: readonly { readonly editId: number; readonly offerId: string; readonly field: string }[];
};

const remembered = new WeakMap<World, Map<string, readonly Task[]>>();

/** Allegro forgets commands after a week: what they have done until now is kept in mind. */
export function rememberCommands(world: World): void {
  const kept = remembered.get(world) ?? new Map<string, readonly Task[]>();
  remembered.set(world, kept);
  for (const [, { id, tasks }] of world.shop.state.table<Command>('commands').entries()) kept.set(id, tasks);
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
  return calls.filter((call) => isCarriedOut(world, call, editId)).length;
}

function isCarriedOut(world: World, { call_id: callId, body }: Call, editId: number): boolean {
  const row = (JSON.parse(body) as Body).rows.find((each) => each.editId === editId);
  rememberCommands(world);
  const tasks = remembered.get(world)?.get(callId) ?? [];
  return tasks.some(
    ({ offerId, status, isLie }) => offerId === row?.offerId && status === 'SUCCESS' && !isLie,
  );
}
