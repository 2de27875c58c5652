import type { FaultRule } from '../../../src/main/demo/faults.ts';
import { rivalEdits } from '../../support/rival-edits.ts';
import { setSwitches } from '../../../src/main/demo/switches.ts';
import { DRAWN } from '../harm.ts';
import { isWriteOf } from '../exchange.ts';
import { adding, goesOn, offersOnSale, oneOf, pricing, sends, titling } from '../scenes/playing.ts';
import { rivalOfOrder } from '../scenes/scenes-of-items.ts';
import { readEditRows } from '../../support/edit-rows.ts';
import type { World } from '../../support/world.ts';
import { truthOf } from '../../support/world-story.ts';
import type { Day } from '../the-day.ts';
import type { SeenEdge, Watcher } from '../watcher.ts';
import { COMMANDS, CONTACTS, MESSAGES, retypesContact, unreadable } from './night-parts.ts';
import { goesRound, sendsLastItem } from './round.ts';

const TOO_MANY = { count: 1, status: 429, body: DRAWN, retryAfter: 2 } as const;

/** Conflicts of edits, of items and of acts lie unanswered; then they are answered, and cannot go yet. */
export async function questionsStand(day: Day): Promise<void> {
  const { deeds, seller, world } = day;
  const { state } = world.shop;
  const [renamed = '', lied = '', same = ''] = offersOnSale(day, 3);
  await seller.edits([titling(day, renamed), adding(day, lied)]);
  rivalEdits(world, renamed, { name: `Tytuł spornej nocy ${Math.floor(world.dice() * 99)}` });
  await typesWhatIsThere(day, same);
  const place = await retypesContact(day);
  if (place !== null) deeds.rivalStrikes(place);
  setSwitches(state, { lyingTaskShare: 1 });
  await sends(day);
  await sendsLastItem(day);
  await othersAreFaster(day);
  await goesOn(day, 8000);
  setSwitches(state, { lyingTaskShare: 0 });
  await untilMoved(day, { kind: 'edit', now: 'sending' });
  await deeds.creates('contacts');
  await goesRound(day, [renamed, lied, same]);
  holds(day, [renamed, lied]);
  if (place !== null && world.dice() < 0.4) await deeds.retypes(place);
  await seller.answers();
  await actsAgain(day);
  await deeds.answers();
  await sends(day);
  await goesOn(day, 1500);
  await goesRound(day, [renamed, lied, same]);
}

/** Allegro refuses edits, items and acts; then they are tried again, and cannot go yet. */
export async function refusalsStand(day: Day): Promise<void> {
  const { deeds, seller, world } = day;
  const [bad = '', gone = '', full = ''] = offersOnSale(day, 3);
  await seller.edits([titling(day, bad), titling(day, gone), adding(day, full)]);
  rivalEdits(world, full, { stock: { available: 99_998 } });
  const place = await retypesContact(day);
  world.setFaults({
    rules: [
      { path: `/sale/product-offers/${bad}`, method: 'PATCH', status: 422 },
      { path: `/sale/product-offers/${gone}`, method: 'GET', status: 404 },
      ...['POST', 'PUT'].map((method) => ({ ...COMMANDS, method, drop: 'after', count: 1 }) as const),
      { ...CONTACTS, method: 'PUT', status: 422 },
      { ...MESSAGES, method: 'POST', status: 422, count: 1 },
    ],
  });
  await sends(day);
  await sendsLastItem(day);
  const message = await deeds.preparesMessage();
  if (message !== null) await deeds.sendsAtOnce([message]);
  await goesOn(day, 60_000);
  world.setFaults({});
  await goesRound(day, [bad, gone, full]);
  holds(day, [bad, gone, full]);
  await seller.ask('changes.retry', {});
  if (place !== null && world.dice() < 0.5) await deeds.retypes(place);
  await deeds.answers();
  await goesOn(day, 1500);
  await goesRound(day, [bad, gone, full]);
  rivalEdits(world, full, { stock: { available: 20 } });
}

/** Nobody knows what became of edits, an item and an act; then it is found out, and nothing can go yet. */
export async function doubtsStand(day: Day): Promise<void> {
  const { deeds, seller, watcher, world } = day;
  const [priced = '', renamed = ''] = offersOnSale(day, 2);
  const doubtful = [priced, renamed];
  const drop = oneOf<'before' | 'after'>(day, 'before', 'before', 'after');
  const title = { path: `/sale/product-offers/${renamed}` };
  const lost = [COMMANDS, CONTACTS, CONTACTS, MESSAGES, title].flatMap((all) =>
    ['POST', 'PUT', 'PATCH'].map((method): FaultRule => ({ ...all, method, drop, count: 1 })),
  );
  const unread = [COMMANDS, CONTACTS, MESSAGES, title].map(unreadable);
  const place = await retypesContact(day);
  const other = await retypesContact(day, place?.key);
  world.setFaults({ rules: lost });
  await sendsLastItem(day, 200);
  if (other !== null) await sendsLastItem(day, 200);
  await seller.edits([pricing(day, priced), titling(day, renamed)]);
  await sends(day);
  const message = await deeds.preparesMessage();
  watcher.onRequest = (exchange) => {
    if (isWriteOf(exchange) && exchange.path.startsWith(MESSAGES.path))
      world.setFaults({ rules: [{ ...MESSAGES, method: 'POST', drop, count: 1 }, ...unread] });
  };
  if (message !== null) await deeds.sendsAtOnce([message]);
  await goesOn(day, 500);
  watcher.onRequest = () => {};
  world.setFaults({ rules: unread });
  // What comes after a change in doubt waits for it.
  if (place !== null && (await deeds.retypes(place)) !== null) await sendsLastItem(day, 0);
  await goesRound(day, doubtful);
  if (world.dice() < 0.3) rivalPrices(day, priced);
  for (const contact of [place, other])
    if (contact !== null && world.dice() < 0.5) deeds.rivalStrikes(contact);
  const contacts = [place, other].flatMap((contact) => contact?.key ?? []);
  watcher.onRequest = () => holdsWhatMoved(day, doubtful, contacts);
  await untilMoved(day, { kind: 'item', now: 'unsure' });
  await untilMoved(day, { kind: 'edit', now: 'unsure' });
  watcher.onRequest = () => {};
  holds(day, doubtful);
  await goesRound(day, doubtful);
}

/** Allegro is in trouble for what was sent; then it is recalled, and dropped. */
export async function troubleStands(day: Day): Promise<void> {
  const { deeds, seller, world } = day;
  const { state } = world.shop;
  const [priced = '', other = ''] = offersOnSale(day, 2);
  const message = await deeds.preparesMessage();
  world.setFaults({ rules: [{ ...MESSAGES, ...TOO_MANY, method: 'POST' }] });
  if (message !== null) await deeds.sendsAtOnce([message]);
  await goesOn(day, 3000);
  await retypesContact(day);
  world.setFaults({ rules: [{ ...CONTACTS, ...TOO_MANY, method: 'PUT' }] });
  await sendsLastItem(day, 500);
  holds(day, [other]);
  await deeds.creates('contacts');
  await sendsLastItem(day, 500);
  setSwitches(state, { lyingTaskShare: 1 });
  await seller.edits([pricing(day, priced)]);
  await sends(day);
  // What Allegro says it did, and did not, is sent again.
  await goesOn(day, 2000);
  await untilMoved(day, { kind: 'edit', now: 'sending' });
  setSwitches(state, { lyingTaskShare: 0 });
  holds(day, [priced, other]);
  await seller.edits([titling(day, other)]);
  await sends(day);
  await goesRound(day, [priced, other]);
  const open = (await deeds.changes()).filter(({ kind, state: now }) => kind !== 'act' && now === 'queued');
  const changeIds = open.map(({ changeId }) => changeId);
  if (world.dice() < 0.6) {
    await seller.ask('changes.recall', {});
    if (changeIds.length > 0) await seller.ask('collections.recall', { changeIds });
    await goesRound(day, [priced, other]);
  }
  await seller.drops('draft');
  await seller.drops('queued');
  if (changeIds.length > 0) await seller.ask('collections.drop', { changeIds });
  await goesRound(day, [priced, other]);
}

function rivalPrices({ world }: Day, offerId: string): void {
  const amount = `${20 + Math.floor(world.dice() * 400)}.00`;
  const currency = truthOf(world, offerId).sellingMode.price?.currency ?? 'PLN';
  rivalEdits(world, offerId, { sellingMode: { price: { amount, currency } } });
}

/** Until no row of these stands so any more, or for three minutes. */
async function untilMoved({ watcher, world }: Day, stood: Standing): Promise<void> {
  for (let waited = 0; waited < 360 && isStanding(watcher, stood) && !world.life.isDead; waited += 1)
    await world.queue.run(500);
}

type Standing = Pick<SeenEdge, 'kind' | 'now'>;

function isStanding(watcher: Watcher, stood: Standing): boolean {
  watcher.drain();
  const last = new Map(watcher.edges.map((edge) => [`${edge.kind} ${edge.id}`, edge]));
  return [...last.values()].some(({ kind, now }) => kind === stood.kind && now === stood.now);
}

/** What is found out about goes at once: it is held up just then. */
function holdsWhatMoved({ world }: Day, offerIds: readonly string[], contacts: readonly string[]): void {
  const offers = offerIds
    .filter((offerId) => stateOf(world, offerId) !== 'unsure')
    .map((offerId) => ({ path: `/sale/product-offers/${offerId}` }));
  const items = contacts
    .filter((key) => !isUnsure(world, key))
    .map((key) => ({ path: `${CONTACTS.path}/${key}` }));
  world.setFaults({ rules: [...offers, ...items, MESSAGES].map(unreadable) });
}

function isUnsure(world: World, key: string): boolean {
  const sql = `SELECT count(*) FROM item_change WHERE key = ? AND state = 'unsure'`;
  return (world.db().pluck<number>(sql).get(key) ?? 0) > 0;
}

/** Of the last edit of this offer. */
function stateOf(world: World, offerId: string): string {
  return readEditRows(world.db()).findLast((row) => row.offerId === offerId)?.state ?? '';
}

/** What he types is on Allegro already by the time it goes. */
async function typesWhatIsThere(day: Day, offerId: string): Promise<void> {
  const edit = titling(day, offerId);
  if (edit.intent.kind !== 'set') return;
  await day.seller.edits([edit]);
  rivalEdits(day.world, offerId, { name: String(edit.intent.value) });
}

/** An act is stopped, since somebody did the same. */
async function othersAreFaster(day: Day): Promise<void> {
  const made = await day.deeds.preparesStatus();
  if (made === null) return;
  rivalOfOrder(day, made.order, true);
  await day.deeds.confirms(made.changeId, 'orders.set-status', made.order);
}

/** What was stopped waits for another yes. */
async function actsAgain({ deeds, seller }: Day): Promise<void> {
  const stopped = (await deeds.changes()).filter(
    ({ kind, state }) => kind === 'act' && state === 'conflicted',
  );
  const changeIds = stopped.map(({ changeId }) => changeId);
  if (changeIds.length > 0) await seller.ask('collections.resolve', { changeIds, take: 'mine' });
}

/** These offers and the contacts cannot be read, so nothing of theirs goes. */
function holds({ world }: Day, offerIds: readonly string[]): void {
  const offers = offerIds.map((offerId) => ({ path: `/sale/product-offers/${offerId}` }));
  world.setFaults({ rules: [...offers, CONTACTS].map(unreadable) });
}
