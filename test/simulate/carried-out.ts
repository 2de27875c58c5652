import type { Command } from '../../src/main/demo/commands/command-record.ts';
import type { World } from '../support/world.ts';

type Call = { readonly call_id: string; readonly body: string };
type Body = {
  readonly rows: readonly { readonly editId: number; readonly offerId: string; readonly field: string }[];
};

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
  const commands = world.shop.state.table<Command>('commands');
  return [...commands.entries()]
    .filter(([, { id }]) => id === callId)
    .some(([, { tasks }]) =>
      tasks.some(({ offerId, status, isLie }) => offerId === row?.offerId && status === 'SUCCESS' && !isLie),
    );
}
