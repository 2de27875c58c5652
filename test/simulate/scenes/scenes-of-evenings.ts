import { rivalEdits } from '../../support/rival-edits.ts';
import { setSwitches } from '../../../src/main/demo/switches.ts';
import { readEditRows } from '../../support/edit-rows.ts';
import { truthOf } from '../../support/world-story.ts';
import { rememberCommands } from '../carried-out.ts';
import { losesSignIn, returns } from '../comings.ts';
import { isWriteOf } from '../exchange.ts';
import type { Day } from '../the-day.ts';
import {
  adding,
  goesOn,
  isAllThrough,
  offersOnSale,
  oneOf,
  pricing,
  sends,
  titling,
  untilSettled,
} from './playing.ts';

const DAY_MS = 86_400_000;
const BULK = { path: '/^.(sale.offer-.*commands|offers.)/' };
const BOTH = ['POST', 'PUT'] as const;

/** An answer is lost, nothing tells of the command, and by the next look Allegro has forgotten it. */
export async function commandIsForgotten(day: Day): Promise<void> {
  const { world, seller } = day;
  await seller.edits(offersOnSale(day, 2).map((offerId) => adding(day, offerId)));
  const lost = BOTH.map((method) => ({ ...BULK, method, drop: 'after' }) as const);
  world.setFaults({ rules: [...lost, { ...BULK, method: 'GET', status: 503 }] });
  await sends(day);
  await goesOn(day, 20_000);
  world.queue.sleepFor(10 * 60_000);
  world.shop.tick();
  rememberCommands(world);
  world.queue.sleepFor(8 * DAY_MS);
  world.shop.tick();
  world.setFaults({ rules: [] });
  await untilSettled(day, 2);
}

/** "+5" is on its way and "+10" waits behind it, when the first is refused: both together go on. */
export async function gainsAreRefusedInTurn(day: Day): Promise<void> {
  const { world, seller } = day;
  const offers = offersOnSale(day, 1);
  await seller.edits(offers.map((offerId) => adding(day, offerId)));
  const refused = { ...BULK, status: 422, latencyMs: 4000, count: 1 };
  world.setFaults({ rules: BOTH.map((method) => ({ ...refused, method })) });
  await sends(day);
  await goesOn(day, 1500);
  await seller.edits(offers.map((offerId) => adding(day, offerId)));
  if (world.dice() < 0.7) await sends(day);
  await goesOn(day, 6000);
  world.setFaults({ rules: [] });
}

/** While the first of several titles is on its way, the others are called back. */
export async function recalledBetweenTitles(day: Day): Promise<void> {
  const { seller, watcher, world } = day;
  await seller.edits(offersOnSale(day, 4).map((offerId) => titling(day, offerId)));
  watcher.onRequest = (exchange) => {
    if (!isWriteOf(exchange) || exchange.edits.length === 0) return;
    watcher.onRequest = () => {};
    const waiting = readEditRows(world.db()).filter(({ state }) => state === 'queued');
    const editIds = waiting.map(({ editId }) => editId).filter(() => world.dice() < 0.7);
    if (editIds.length > 0) seller.meddles(oneOf(day, 'changes.recall', 'changes.drop'), { editIds });
  };
  await sends(day);
  await goesOn(day, 15_000);
  watcher.onRequest = () => {};
}

/** Pieces are sold as soon as others were added, and the journal tells of neither for long. */
export async function soldRightAfterWrite(day: Day): Promise<void> {
  const { world, seller } = day;
  const { state } = world.shop;
  const [offerId] = offersOnSale(day, 1);
  if (offerId === undefined) return;
  setSwitches(state, { eventDelayMs: 20 * 60_000 });
  const was = truthOf(world, offerId).stock.available;
  await seller.edits([{ offerId, field: 'stock', intent: { kind: 'add', amount: 8 } }]);
  await sends(day);
  for (let waits = 0; waits < 100 && truthOf(world, offerId).stock.available !== was + 8; waits += 1)
    await goesOn(day, 100);
  rivalEdits(world, offerId, { stock: { available: was + oneOf(day, 1, 3, 7) } });
  await goesOn(day, 90_000);
  await untilSettled(day, 2);
  setSwitches(state, { eventDelayMs: 0 });
}

/** A command comes to Allegro late, and what goes again under its id meets trouble before that. */
export async function lateCommandMeetsTrouble(day: Day): Promise<void> {
  const { world, seller, harm, watcher } = day;
  await seller.edits(offersOnSale(day, 2).map((offerId) => adding(day, offerId)));
  const isOffline = world.dice() < 0.4;
  harm.lateShare = 1;
  let writes = 0;
  watcher.onRequest = (exchange) => {
    if (!isWriteOf(exchange) || exchange.edits.length === 0) return;
    writes += 1;
    harm.lateShare = writes === 1 ? 1 : 0;
    if (writes !== 2) return;
    if (isOffline) world.isOffline = true;
    else world.setFaults({ rules: BOTH.map((method) => ({ ...BULK, method, status: 503, count: 1 })) });
  };
  await sends(day);
  await goesOn(day, 5000);
  world.isOffline = false;
  harm.lateShare = 0;
  await goesOn(day, 60_000);
  watcher.onRequest = () => {};
  world.setFaults({ rules: [] });
}

/** The list is minutes behind what was written and read back, and is read as a whole. */
export async function listLagsFarBehind(day: Day): Promise<void> {
  const { world, seller } = day;
  const offers = offersOnSale(day, 3);
  setSwitches(world.shop.state, { listDelayMs: 150_000 });
  await seller.edits(offers.map((offerId) => oneOf(day, pricing, adding, titling)(day, offerId)));
  await sends(day);
  await untilSettled(day, 1);
  await seller.ask('sync.start', { full: true });
  await goesOn(day, 2000);
  if (isAllThrough(day)) knowsAsItIs(day, offers);
  setSwitches(world.shop.state, { listDelayMs: 1500 });
}

/** After the list was read the program still knows what it had read directly. */
function knowsAsItIs({ world, watcher }: Day, offers: readonly string[]): void {
  const sql = 'SELECT title, price_minor AS price, stock FROM offer_base WHERE offer_id = ?';
  for (const offerId of offers) {
    const known = world.db().select<object>(sql).get(offerId);
    const { name, stock, sellingMode } = truthOf(world, offerId);
    const price = Math.round(Number(sellingMode.price?.amount) * 100);
    const [found, expected] = [known, { title: name, price, stock: stock.available }].map((each) =>
      JSON.stringify(each),
    );
    if (found !== expected)
      watcher.broken.push(`I5: ${offerId} is known as ${found} after the list was read, and is ${expected}`);
  }
}

/** The computer sleeps for days; first of all somebody changes what no list shows. */
export async function daysAreSlept(day: Day): Promise<void> {
  const { world } = day;
  const [offerId, other] = offersOnSale(day, 2);
  world.queue.sleepFor(60_000);
  if (offerId !== undefined) rivalEdits(world, offerId, described('Opis z nieobecności'));
  world.queue.sleepFor(oneOf(day, 2, 3) * DAY_MS);
  if (other !== undefined) rivalEdits(world, other, described('Opis z powrotu'));
  world.queue.sleepFor(60_000);
  world.shop.tick();
  await goesOn(day, 150_000);
}

function described(text: string): Readonly<Record<string, unknown>> {
  return { description: { sections: [{ items: [{ type: 'TEXT', content: `<p>${text}</p>` }] }] } };
}

/** The list is read as a whole, others change offers before and meanwhile, and then nothing can be read. */
export async function listingIsCut(day: Day): Promise<void> {
  const { world, seller, watcher } = day;
  const [offerId, other] = offersOnSale(day, 2);
  setSwitches(world.shop.state, { listDelayMs: 8000 });
  await goesOn(day, 1000);
  const isKilled = world.dice() < 0.4;
  if (offerId !== undefined) rivalReprices(day, offerId);
  world.setFaults({ rules: [{ path: '/^.sale.(product-)?offers.[0-9]+/', method: 'GET', status: 503 }] });
  if (isKilled) world.life.crashAtPoint('after:listing.recorded', 1);
  let wasListed = false;
  watcher.onRequest = ({ path }) => {
    if (wasListed && other !== undefined) {
      watcher.onRequest = () => {};
      rivalReprices(day, other);
    }
    wasListed = path === '/sale/offers';
  };
  seller.meddles('sync.start', { full: true });
  await goesOn(day, oneOf(day, 1000, 9000, 20_000));
  watcher.onRequest = () => {};
  world.setFaults({ rules: [] });
  if (world.life.isDead) await returns(day);
  else world.life.crashAtPoint('after:listing.recorded', Number.POSITIVE_INFINITY);
  setSwitches(world.shop.state, { listDelayMs: 1500 });
  await goesOn(day, 70_000);
}

/** The token ends while several offers are read at once, for the sake of what is about to go. */
export async function tokenDiesAmongReads(day: Day): Promise<void> {
  const { seller, watcher } = day;
  await seller.edits(offersOnSale(day, 4).map((offerId) => pricing(day, offerId)));
  watcher.onRequest = ({ path }) => {
    if (!/^\/sale\/(product-)?offers\/\d/u.test(path)) return;
    watcher.onRequest = () => {};
    losesSignIn(day, 'token');
  };
  await sends(day);
  await goesOn(day, 20_000);
  watcher.onRequest = () => {};
}

/** For half a minute nothing can be read of what is about to go. */
export async function nothingCanBeRead(day: Day): Promise<void> {
  const { seller, world } = day;
  const offers = offersOnSale(day, 2);
  await seller.edits(offers.map((offerId) => oneOf(day, adding, pricing, titling)(day, offerId)));
  const path = '/^.sale.(product-)?offers.[0-9]+/';
  world.setFaults({ rules: [{ path, method: 'GET', status: oneOf(day, 500, 503) }] });
  await sends(day);
  await goesOn(day, 30_000);
  world.setFaults({ rules: [] });
}

function rivalReprices({ world }: Day, offerId: string): void {
  const { price } = truthOf(world, offerId).sellingMode;
  if (price === null) return;
  const amount = `${10 + Math.floor(world.dice() * 500)}.00`;
  rivalEdits(world, offerId, { sellingMode: { price: { ...price, amount } } });
}
