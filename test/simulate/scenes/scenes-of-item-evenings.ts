import { setSwitches } from '../../../src/main/demo/switches.ts';
import type { Day } from '../the-day.ts';
import { goesOn, offersOnSale, oneOf } from './playing.ts';

/** Another property of an item is changed and sent while nobody knows what became of its last change. */
export async function itemChangesInARow(day: Day): Promise<void> {
  const { deeds, world } = day;
  const first = await deeds.retypes();
  if (first === null) return;
  // What others had changed before is out of the way after this.
  await deeds.sends();
  await goesOn(day, 10_000);
  await deeds.answers();
  await goesOn(day, 10_000);
  const place = await deeds.retypes(first);
  const lost = { path: '/sale/offer-', method: 'PUT', count: 1 } as const;
  const drop = oneOf(day, 'before', 'after');
  world.setFaults({ rules: [oneOf(day, { ...lost, drop }, { ...lost, latencyMs: 4000 })] });
  await deeds.sends();
  await goesOn(day, 500 + Math.floor(world.dice() * 1500));
  await deeds.retypes(place);
  await deeds.sends();
  await goesOn(day, 30_000);
  world.setFaults({ rules: [] });
}

/** Several messages are confirmed in one moment: Allegro takes one a second. */
export async function messagesAtOnce(day: Day): Promise<void> {
  const { deeds } = day;
  const made = [await deeds.preparesMessage(), await deeds.preparesMessage(), await deeds.preparesMessage()];
  await deeds.sendsAtOnce(made.filter((message) => message !== null));
  await goesOn(day, 15_000);
}

/** He types a name, somebody else gives the item another one, and then he types another property. */
export async function rivalRenamesMeanwhile(day: Day): Promise<void> {
  const { deeds, seller, watcher } = day;
  const former = await deeds.retypes();
  const typed = former?.property === 'name' ? former : await deeds.retypes(former);
  if (typed === null || former === null) return;
  deeds.rivalStrikes(typed);
  await seller.ask('collections.refresh', { name: typed.kind.name });
  await goesOn(day, 3000);
  await deeds.retypes(typed);
  const since = watcher.edges.length;
  await deeds.sends();
  await goesOn(day, 15_000);
  watcher.drain();
  const edges = watcher.edges.slice(since).filter(({ kind }) => kind === 'item');
  const isDone = edges.some(({ now }) => now === 'confirmed');
  if (isDone && !edges.some(({ now }) => now === 'conflicted'))
    watcher.broken.push(`I3: the name that somebody gave to ${typed.key} was overwritten unasked`);
}

/** A message is confirmed by a double click. */
export async function confirmedByDoubleClick(day: Day): Promise<void> {
  const { deeds } = day;
  const made = await deeds.preparesMessage();
  if (made !== null) await deeds.clicksTwice(made.changeId, made.thread);
  await goesOn(day, 15_000);
}

/** Allegro has taken what the seller confirmed, and is at work on it for longer than is waited. */
export async function allegroIsAtWorkOnAct(day: Day): Promise<void> {
  const { seller, world } = day;
  const { state } = world.shop;
  const offers = offersOnSale(day, 2).map((id) => ({ id }));
  if (offers.length === 0) return;
  setSwitches(state, { commandDelayMs: oneOf(day, 20_000, 90_000) });
  const act = { name: 'promotion-packages', key: 'emphasized10d', act: 'promo-packages.put-on' };
  const made = await seller.ask('acts.prepare', { ...act, input: { offers, modificationTime: 'NOW' } });
  if (made === null) return;
  const { changeId } = made;
  const look = await seller.ask('acts.look', { changeId });
  if (look !== null) await seller.ask('acts.confirm', { changeId, seen: look.seen });
  await goesOn(day, 100_000);
  setSwitches(state, { commandDelayMs: 1500 });
}
