import { rivalEdits } from '../../support/rival-edits.ts';
import { setSwitches } from '../../../src/main/demo/switches.ts';
import { truthOf } from '../../support/world-story.ts';
import { rememberCommands } from '../carried-out.ts';
import { losesSignIn, returns } from '../comings.ts';
import type { Day } from '../the-day.ts';
import {
  adding,
  goesOn,
  losesPower,
  oneOf,
  pricing,
  sends,
  someOffers,
  titling,
  untilSettled,
} from './playing.ts';

const HOUR_MS = 3_600_000;

/** The lid is closed for hours or days while something is under way, and something else waits to go. */
export async function lidIsClosed(day: Day): Promise<void> {
  const { world, seller, plan } = day;
  const { state } = world.shop;
  const [first = '', second = '', third = ''] = someOffers(day, 3);
  await seller.edits([adding(day, first), adding(day, second)]);
  const drop = oneOf(day, 'before', 'after');
  const path = '/^.sale.offer-.*commands/';
  world.setFaults({ rules: ['POST', 'PUT'].map((method) => ({ path, method, drop })) });
  await sends(day);
  await goesOn(day, oneOf(day, 300, 900, 4000));
  world.isOffline = true;
  await seller.edits([titling(day, third), pricing(day, second)]);
  await sends(day);
  if (plan.hasItems) await day.deeds.types();
  if (plan.hasItems) await day.deeds.sends();
  if (world.dice() < 0.4) losesPower(day);
  const forMs = oneOf(day, 30 * HOUR_MS, 8 * 24 * HOUR_MS, 3 * 24 * HOUR_MS);
  setSwitches(state, { purchasesPerHour: 0 });
  // By then commands on their way have come to their end.
  world.queue.sleepFor(10 * 60_000);
  world.shop.tick();
  rememberCommands(world);
  world.queue.sleepFor(forMs / 2);
  for (const { offerId } of seller.shop) if (world.dice() < 0.5) rivalTitles(day, offerId);
  world.queue.sleepFor(forMs / 2);
  world.shop.tick();
  setSwitches(state, { purchasesPerHour: plan.switches.purchasesPerHour ?? 0 });
  world.setFaults({ rules: [] });
  world.isOffline = false;
  if (world.life.isDead) await returns(day);
  await untilSettled(day, 3);
}

function rivalTitles({ world }: Day, offerId: string): void {
  const name = `Tytuł z nieobecności ${Math.floor(world.dice() * 999)}`;
  rivalEdits(world, offerId, { name });
}

/** Others change offers which the seller does not edit, while much goes wrong with reading. */
export async function othersChangeOffers(day: Day): Promise<void> {
  const { world, seller } = day;
  const rules = [{ path: '/sale/product-offers', method: 'GET', status: 503, probability: 0.7 }];
  for (let round = 0; round < 3; round += 1) {
    for (const { offerId } of seller.shop) if (world.dice() < 0.3) rivalTitles(day, offerId);
    world.setFaults({ rules: world.dice() < 0.6 ? rules : [] });
    if (world.dice() < 0.5) await seller.ask('sync.start', { full: world.dice() < 0.3 });
    if (world.dice() < 0.3) losesPower(day);
    await goesOn(day, oneOf(day, 5000, 61_000));
    if (world.life.isDead) await returns(day);
  }
  world.setFaults({ rules: [] });
}

/** Allegro has forgotten the place in its journal where the program left off. */
export async function journalForgets(day: Day): Promise<void> {
  const { seller, harm } = day;
  harm.forgetsPlace = true;
  for (const { offerId } of seller.shop) if (day.world.dice() < 0.4) rivalTitles(day, offerId);
  await goesOn(day, 150_000);
  harm.forgetsPlace = false;
}

/** The list lacks an offer for long, though Allegro has it. */
export async function listLacksOffers(day: Day): Promise<void> {
  const { seller, harm, watcher, world } = day;
  const missing = someOffers(day, 1);
  harm.hidden = new Set(missing);
  await seller.ask('sync.start', { full: true });
  await goesOn(day, 200_000);
  await seller.ask('sync.start', { full: false });
  await goesOn(day, 70_000);
  await seller.ask('sync.start', { full: false });
  const archived = world
    .db()
    .pluck<string>(`SELECT offer_id FROM offer_base WHERE status = 'ARCHIVED'`)
    .all();
  for (const offerId of missing)
    if (archived.includes(offerId) && truthOf(world, offerId).publication.status !== 'ARCHIVED')
      watcher.broken.push(`I5: ${offerId} was archived here because a list lacked it`);
  harm.hidden = new Set();
}

/** Tokens end in the middle of things, and the program dies soon after it got new ones. */
export async function tokensEnd(day: Day): Promise<void> {
  const { seller, world, deeds, plan } = day;
  for (let round = 0; round < 2; round += 1) {
    await seller.edits(someOffers(day, 2).map((offerId) => oneOf(day, adding, titling)(day, offerId)));
    losesSignIn(day, 'token');
    seller.meddles('sync.start', { full: true });
    if (plan.hasItems) await deeds.sends();
    await sends(day);
    await goesOn(day, 3000 + Math.floor(world.dice() * 20_000));
    losesPower(day);
    await returns(day);
    await goesOn(day, 70_000);
  }
}
