import { setSwitches } from '../../src/main/demo/switches.ts';
import { buyAs } from '../../src/main/demo/orders/purchases.ts';
import { seededRandom } from '../../src/main/demo/random.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { ItemsWorld } from '../support/world-items.ts';
import { truthOf } from '../support/world-story.ts';
import { beginsChapter } from './chapters.ts';
import { losesSignIn, returns } from './comings.ts';
import { drawnFaults, Harm } from './harm.ts';
import { ItemDeeds } from './item-deeds.ts';
import { planOf, type Death, type Plan } from './plan.ts';
import { NIGHTS } from './nights/all-nights.ts';
import { SCENES } from './scenes/all-scenes.ts';
import { offersOnSale } from './scenes/playing.ts';
import type { SceneName } from './scenes/scene-names.ts';
import { firstReading, settingsOf } from './first-reading.ts';
import { rivalStrikes, Seller } from './seller.ts';
import { comesToRest, openRows } from './rest.ts';
import type { Day } from './the-day.ts';
import { Watcher } from './watcher.ts';

/** As much of a picture as tells its size: 900 by 900. */
const PHOTO = new Uint8Array(64);
PHOTO.set([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 3, 132, 3, 132]);

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
  await comesToRest(day);
  await spendsEvening(day);
  await spendsNight(day);
  return day;
}

/** Something more, on its own: all has come to rest before, so nothing else hides what comes of it. */
async function spendsEvening(day: Day): Promise<void> {
  const { evening } = day.plan;
  if (evening === null || (await openRows(day)) > 0) return;
  setSwitches(day.world.shop.state, CALM);
  beginsChapter(day);
  await plays(day, evening);
  await comesToRest(day);
}

/** Some stand still, and others are what all else is done with. */
const FOR_A_NIGHT = 6;

/** So that rows in each state have been there while each of the named steps was done. */
async function spendsNight(day: Day): Promise<void> {
  const { plan, watcher, world } = day;
  if (plan.night === null || (await openRows(day)) > 0) return;
  if (offersOnSale(day, FOR_A_NIGHT).length < FOR_A_NIGHT) return;
  setSwitches(world.shop.state, CALM);
  beginsChapter(day);
  watcher.tell(`night: ${plan.night}`);
  await NIGHTS[plan.night](day);
  if (world.life.isDead) await returns(day);
  await comesToRest(day);
}

const CALM = {
  commandDelayMs: 1500,
  operationDelayMs: 1500,
  listDelayMs: 1500,
  acceptedShare: 0.3,
  eventDelayMs: 0,
};

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
    ...(plan.evening === 'photosArePlaced' ? { files: memoryFiles(PHOTO) } : {}),
    isOrderDrawn: true,
    watch: watcher,
  });
  const { world } = items;
  const seller = new Seller(world, watcher);
  const deeds = new ItemDeeds(items, seller);
  harm.isAtPeace = true;
  return { plan, world, items, watcher, harm, seller, deeds, before: new Map(), beganAt: 0, chapters: [] };
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
  beginsChapter(day);
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
