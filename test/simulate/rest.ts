import { setSwitches } from '../../src/main/demo/switches.ts';
import { missingSince } from '../../src/main/engine/store/queries/offer-upkeep.ts';
import { ASK_AGAIN_AFTER_MS } from '../../src/main/engine/sync/deletions.ts';
import { signsInIfAsked } from './comings.ts';
import type { Day } from './the-day.ts';

const ROUNDS = 30;

/** All is well again: no harm, no buyers; whatever is asked is answered until nothing is pending. */
export async function comesToRest(day: Day): Promise<void> {
  const { world, harm, seller, plan, watcher } = day;
  harm.isAtPeace = true;
  world.setFaults({});
  world.isOffline = false;
  watcher.onRequest = () => {};
  setSwitches(world.shop.state, { purchasesPerHour: 0, limitScale: 1, lyingTaskShare: 0, lostTaskShare: 0 });
  for (let round = 0; round < ROUNDS; round += 1) {
    // What Allegro never tells the end of is asked about after hours.
    if (round === 12) world.queue.sleepFor(4 * 60 * 60_000);
    await world.queue.run(round < 3 ? 15_000 : 75_000);
    await signsInIfAsked(day);
    if ((await openRows(day)) === 0) break;
    await seller.answers();
    if (plan.hasItems) await day.deeds.answers();
    await seller.ask('changes.send', { answered: 'all', whenOnline: true });
    if (plan.hasItems) await day.deeds.sends();
    if (round > 1) await seller.retriesOrDrops();
    if (round > 5) await seller.drops('draft');
    if (round > 6 && plan.hasItems) await day.deeds.acts();
  }
  await world.queue.run(130_000);
  // The list is believed again when nothing was read directly for a while.
  if (harm.hasHiddenEvents) world.queue.sleepFor(11 * 60_000);
  await seller.ask('sync.start', { full: harm.hasHiddenEvents });
  await waitsForMissing(day);
  watcher.drain();
}

/** What Allegro does not show is asked for again minutes later, and only then believed to be gone. */
async function waitsForMissing({ world, seller }: Day): Promise<void> {
  if (missingSince(world.db(), world.queue.now).length === 0) return;
  world.queue.sleepFor(ASK_AGAIN_AFTER_MS);
  await seller.ask('sync.start', { full: false });
}

/** Edits and changes of items that are not at their end. */
export async function openRows({ seller, deeds, plan }: Day): Promise<number> {
  const counts = await seller.ask('changes.counts', {});
  if (counts === null) return 1;
  const { draft, queued, sending, unsure, refused, conflicted } = counts;
  const open = draft + queued + sending + unsure + refused + conflicted;
  if (!plan.hasItems) return open;
  const ended: readonly string[] = ['confirmed', 'dropped', 'replaced'];
  return open + (await deeds.changes()).filter(({ state }) => !ended.includes(state)).length;
}
