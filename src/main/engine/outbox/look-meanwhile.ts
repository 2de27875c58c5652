import { countSinceLook } from './came-between.ts';
import { FEW_OFFERS, isOfOneOffer, readDirectly } from './fresh-look.ts';
import type { JournalPeek } from './journal-peek.ts';
import { inLanes } from './lanes.ts';
import { nextStep } from './next-step.ts';
import { type OutboxCall, editsOf } from './send-call.ts';
import type { OutboxWorld, Went } from './world.ts';

const READS_AT_ONCE = 4;

/**
 * While Allegro works on what it took, somebody else may write the same: ours comes after it, and this is the
 * only time to see what it was. Where the journal tells of such a write, the offer is read.
 */
export async function lookMeanwhile(world: OutboxWorld, call: OutboxCall, peek: JournalPeek): Promise<Went> {
  const { db, clock } = world;
  if (call.body.rows.length > FEW_OFFERS) return null;
  const heard = await peek.listen();
  if (heard !== null) return nextStep(0, heard, clock.now(), 0).halt;
  const lookedAt = new Map(call.body.rows.map((row) => [row.editId, row.lookedAt ?? call.sentAt]));
  const span = (editId: number) => ({ from: lookedAt.get(editId) ?? call.sentAt, to: clock.now() });
  const touched = editsOf(world, call.body.rows).filter(
    (edit) => edit.callId === call.callId && countSinceLook(db, edit, span(edit.editId)) > 0,
  );
  let halt: Went = null;
  await inLanes(touched, READS_AT_ONCE, async (edit) => {
    const error = await readDirectly(world, edit, 'meanwhile');
    if (error !== null && !isOfOneOffer(error)) halt ??= nextStep(0, error, clock.now(), 0).halt;
    return halt === null;
  });
  return halt;
}
