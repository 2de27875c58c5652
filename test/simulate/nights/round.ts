import { rivalEdits } from '../../support/rival-edits.ts';
import { setSwitches } from '../../../src/main/demo/switches.ts';
import { thingsOf } from '../../../src/main/demo/resource.ts';
import { readEditRows } from '../../support/edit-rows.ts';
import { losesSignIn } from '../comings.ts';
import { KINDS } from '../item-deeds.ts';
import { adding, goesOn, offersOnSale, setting, titling } from '../scenes/playing.ts';
import type { WantedEdit } from '../seller.ts';
import type { Day } from '../the-day.ts';

const ENDED: readonly string[] = ['confirmed', 'dropped', 'replaced'];
const [, TAGS] = KINDS;

/**
 * All that the program does besides, each once: new tokens, the whole list and details, edits of three kinds,
 * an item made, changed and removed, an act. What stands still meanwhile has been there at each named step.
 */
export async function goesRound(day: Day, besides: readonly string[]): Promise<void> {
  const { deeds } = day;
  const [edited, renamed, asked] = offersApart(day, besides);
  if (edited === undefined || renamed === undefined || asked === undefined) return;
  losesSignIn(day, 'token');
  await listIsFaster(day, renamed);
  const contact = setting(asked, 'contact', deeds.anyContact());
  await sendsApart(day, [adding(day, edited), titling(day, renamed), contact]);
  await goesOn(day, 6000);
  await tagComesAndGoes(day);
  const message = await deeds.preparesMessage();
  if (message !== null) await deeds.sendsAtOnce([message]);
  const status = await deeds.preparesStatus();
  if (status !== null) await deeds.sendsAtOnce([{ ...status, thread: status.order }], 'orders.set-status');
  await goesOn(day, 4000);
}

/** The list tells that an offer has changed before the journal does, so its details are asked for. */
async function listIsFaster({ seller, world }: Day, offerId: string): Promise<void> {
  const { state } = world.shop;
  setSwitches(state, { eventDelayMs: 10_000, listDelayMs: 0 });
  const name = `Tytuł z nocy ${Math.floor(world.dice() * 999)}`;
  rivalEdits(world, offerId, { name });
  await seller.ask('sync.start', { full: true });
  await seller.ask('sync.hurry', { offerIds: [offerId] });
  await world.queue.run(1500);
  setSwitches(state, { eventDelayMs: 0, listDelayMs: 1500 });
}

/** For sale, none of these, and with nothing of theirs under way or asked. */
function offersApart(day: Day, besides: readonly string[]): readonly string[] {
  const open = readEditRows(day.world.db()).filter(({ state }) => !ENDED.includes(state));
  const taken = new Set([...besides, ...open.map(({ offerId }) => offerId)]);
  return offersOnSale(day, day.seller.shop.length).filter((offerId) => !taken.has(offerId));
}

/** These and nothing else of what is typed. */
export async function sendsApart({ seller, world }: Day, edits: readonly WantedEdit[]): Promise<void> {
  const last = Math.max(0, ...readEditRows(world.db()).map(({ editId }) => editId));
  await seller.edits(edits);
  const editIds = readEditRows(world.db()).flatMap(({ editId }) => (editId > last ? [editId] : []));
  await seller.ask('changes.send', { editIds, answered: 'all', whenOnline: true });
}

async function tagComesAndGoes(day: Day): Promise<void> {
  const { deeds, world } = day;
  if (TAGS === undefined) return;
  await deeds.creates('tags');
  await sendsLastItem(day);
  const key = thingsOf(world.shop.state, TAGS.resource).at(-1)?.id;
  if (key === undefined) return;
  await deeds.retypes({ kind: TAGS, key, property: TAGS.property });
  await sendsLastItem(day);
  await deeds.removes(key);
  await sendsLastItem(day);
}

export async function sendsLastItem(day: Day, forMs = 2500): Promise<void> {
  const { deeds, seller } = day;
  const drafts = (await deeds.changes()).filter(({ kind, state }) => kind !== 'act' && state === 'draft');
  const changeIds = drafts.map(({ changeId }) => changeId).toSorted((one, other) => other - one);
  await seller.ask('collections.send', { changeIds: changeIds.slice(0, 1), whenOnline: true });
  await goesOn(day, forMs);
}
