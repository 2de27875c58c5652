import { setSwitches } from '../../src/main/demo/switches.ts';
import { buyAs } from '../../src/main/demo/orders/purchases.ts';
import { seededRandom } from '../../src/main/demo/random.ts';
import { ItemsWorld } from '../support/world-items.ts';
import { truthOf } from '../support/world-story.ts';
import { losesSignIn, returns, signsInIfAsked } from './comings.ts';
import { drawnFaults, Harm } from './harm.ts';
import { ItemDeeds } from './item-deeds.ts';
import { planOf, type Death, type Plan } from './plan.ts';
import { SCENES } from './scenes/all-scenes.ts';
import type { SceneName } from './scenes/scene-names.ts';
import { firstReading, settingsOf } from './first-reading.ts';
import { rivalStrikes, Seller } from './seller.ts';
import type { Day } from './the-day.ts';
import { Watcher } from './watcher.ts';

/** Turns that a named step is waited for. */
const PATIENCE = 5;

/** A day of a seller, all drawn from the seed: his program dies at named steps, and he starts it again. */
export async function liveDay(seed: number, isTraced = false): Promise<Day> {
  const plan = planOf(seed);
  const day = begun(plan, plan.isFirstDay ? null : await firstReading(plan.shop), isTraced);
  const { world } = day;
  const [first, ...later] = plan.deaths;
  const isEarly = first !== undefined && plan.isFirstDay;
  await world.start((life) => {
    if (isEarly) life.crashAtPoint(first.point, 1);
  });
  await world.queue.run(plan.isFirstDay ? 12_000 : 2000);
  if (world.life.isDead) await returns(day);
  await meetsShop(day);
  for (const scene of plan.scenes) await plays(day, scene);
  for (const death of isEarly ? later : plan.deaths) {
    for (let turn = 0; turn < death.turns; turn += 1) await oneTurn(day);
    await dies(day, death);
    await returns(day);
  }
  await bringToAnEnd(day);
  return day;
}

async function plays(day: Day, scene: SceneName): Promise<void> {
  const { world, seller, watcher } = day;
  if (seller.shop.length < 2) return;
  watcher.tell(`scene: ${scene}`);
  await SCENES[scene](day);
  if (world.life.isDead) await returns(day);
}

function begun(plan: Plan, database: Uint8Array | null, isTraced: boolean): Day {
  const { seed, shop, switches } = plan;
  const harm = new Harm(plan.harms, seededRandom(seed + 3_000_017));
  const watcher: Watcher = new Watcher(() => items.world.queue.now, harm, isTraced);
  const items: ItemsWorld = new ItemsWorld({
    ...settingsOf(shop),
    seed,
    switches,
    database,
    isOrderDrawn: true,
    watch: watcher,
  });
  const { world } = items;
  const seller = new Seller(world, watcher);
  const deeds = new ItemDeeds(items, seller);
  harm.isAtPeace = true;
  return { plan, world, items, watcher, harm, seller, deeds, before: new Map(), beganAt: 0 };
}

/** What the seller sees when the first reading is done: from here on it is his shop. */
async function meetsShop(day: Day): Promise<void> {
  const { world, plan, seller, before } = day;
  const list = await seller.ask('offers.list', { after: null, limit: 200 });
  const listed = list?.offers ?? [];
  const sold = listed.filter(({ format, status }) => format === 'BUY_NOW' && status === 'ACTIVE');
  seller.shop.push(...sold);
  seller.offers.push(...sold.slice(0, plan.edited));
  world.shop.tick();
  if (plan.hasItems) {
    buyersCome(day);
    day.deeds.remembers();
  }
  await world.queue.run(1);
  day.beganAt = world.queue.now;
  for (const { offerId } of listed) before.set(offerId, truthOf(world, offerId));
  day.harm.isAtPeace = false;
}

/** Orders, some of which are paid for at once. */
function buyersCome({ world }: Day): void {
  const { shop, queue } = world;
  for (let number = 0; number < 12; number += 1) buyAs({ state: shop.state, now: queue.now }, 5000 + number);
}

async function oneTurn(day: Day): Promise<void> {
  const { world, seller, plan } = day;
  const { dice } = world;
  if (seller.offers.length === 0 || world.life.isDead) return;
  if (dice() < 0.8) await seller.types();
  if (dice() < 0.35) rivalStrikes(world, dice() < 0.7 ? seller.offers : seller.shop);
  if (dice() < 0.5) world.setFaults(drawnFaults(dice, plan.harms.faults));
  if (dice() < 0.12) world.isOffline = !world.isOffline;
  if (dice() < 0.75) await seller.ask('changes.send', { answered: 'all', whenOnline: dice() < 0.7 });
  if (plan.hasItems) await turnOfItems(day);
  if (dice() < 0.3) await world.queue.run(Math.floor(dice() * 3000));
  if (dice() < 0.25) await seller.changesMind();
  if (dice() < 0.4) await seller.answers();
  if (dice() < 0.2) await seller.retriesOrDrops();
  if (dice() < 0.06) losesSignIn(day, dice() < 0.3 ? 'sign-in' : 'token');
  await world.queue.run(300 + Math.floor(dice() * (dice() < 0.3 ? 90_000 : 9000)));
}

async function turnOfItems({ world: { dice }, deeds }: Day): Promise<void> {
  if (dice() < 0.7) await deeds.types();
  if (dice() < 0.3) deeds.rivalStrikes();
  if (dice() < 0.7) await deeds.sends();
  if (dice() < 0.5) await deeds.acts();
  if (dice() < 0.3) await deeds.answers();
}

async function dies(day: Day, death: Death): Promise<void> {
  const { world, watcher, seller } = day;
  if (world.life.isDead) return;
  watcher.tell(`to die at ${death.point}, time ${death.times}`);
  world.life.crashAtPoint(death.point, death.times);
  if (death.point.includes('listing.')) await seller.ask('sync.start', { full: true });
  if (death.point.includes('vault.')) losesSignIn(day, world.dice() < 0.3 ? 'sign-in' : 'token');
  for (let turn = 0; turn < PATIENCE && !world.life.isDead; turn += 1) await oneTurn(day);
  world.life.kill('between steps');
}

/** All is well again: no harm, no buyers; whatever is asked is answered until nothing is pending. */
async function bringToAnEnd(day: Day): Promise<void> {
  const { world, harm, seller, plan, watcher } = day;
  harm.isAtPeace = true;
  world.setFaults({});
  world.isOffline = false;
  watcher.onRequest = () => {};
  setSwitches(world.shop.state, { purchasesPerHour: 0, limitScale: 1, lyingTaskShare: 0, lostTaskShare: 0 });
  for (let round = 0; round < 30; round += 1) {
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
  day.watcher.drain();
}

/** Edits and changes of items that are not at their end. */
async function openRows({ seller, deeds, plan }: Day): Promise<number> {
  const counts = await seller.ask('changes.counts', {});
  if (counts === null) return 1;
  const { draft, queued, sending, unsure, refused, conflicted } = counts;
  const open = draft + queued + sending + unsure + refused + conflicted;
  if (!plan.hasItems) return open;
  const ended: readonly string[] = ['confirmed', 'dropped', 'replaced'];
  return open + (await deeds.changes()).filter(({ state }) => !ended.includes(state)).length;
}
