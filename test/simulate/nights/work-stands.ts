import { rivalEdits } from '../../support/rival-edits.ts';
import { losesSignIn } from '../comings.ts';
import { isWriteOf } from '../exchange.ts';
import { goesOn, offersOnSale, oneOf, pricing, titling } from '../scenes/playing.ts';
import { rivalSetsStatus } from '../scenes/scenes-of-items.ts';
import type { Day } from '../the-day.ts';
import { COMMANDS, CONTACTS, MESSAGES, retypesContact, unreadable } from './night-parts.ts';
import { goesRound, sendsApart, sendsLastItem } from './round.ts';

/** Allegro is long at work on what it took: an edit, an act, an item. */
export async function workStands(day: Day): Promise<void> {
  const { deeds, watcher, world } = day;
  const [priced = '', disputed = ''] = offersOnSale(day, 2);
  const act = await actToSend(day);
  const slow = act === null ? [] : [{ path: act.path, method: act.method, latencyMs: 50_000, count: 1 }];
  world.setFaults({ rules: [...slow, unreadable(COMMANDS)] });
  await sendsApart(day, [pricing(day, priced)]);
  if (act !== null) await deeds.sendsAtOnce([act], act.name);
  await goesOn(day, 1000);
  rivalEdits(world, disputed, { name: `Tytuł z pracy ${Math.floor(world.dice() * 99)}` });
  await sendsApart(day, [titling(day, disputed)]);
  await goesRound(day, [priced, disputed]);
  world.setFaults({});
  await goesOn(day, 60_000);
  await itemIsSlow(day);
  watcher.onRequest = () => {};
}

type Prepared = {
  readonly changeId: number;
  readonly thread: string;
  readonly name: string;
  /** How it goes to Allegro. */
  readonly path: string;
  readonly method: 'POST' | 'PUT';
};

/** One that has not gone yet, that Allegro has refused before, or that was stopped. */
async function actToSend(day: Day): Promise<Prepared | null> {
  const { deeds, world } = day;
  const was = oneOf(day, 'new', 'refused', 'stopped');
  if (was === 'stopped') return stoppedAct(day);
  const message = await deeds.preparesMessage();
  if (message === null) return null;
  if (was === 'refused') {
    world.setFaults({ rules: [{ ...MESSAGES, method: 'POST', status: 422, count: 1 }] });
    await deeds.sendsAtOnce([message]);
    await goesOn(day, 1000);
  }
  return { ...message, ...MESSAGES, method: 'POST', name: 'messages.send' };
}

/** Somebody had done the same, and has put it back since. */
async function stoppedAct(day: Day): Promise<Prepared | null> {
  const { deeds } = day;
  const name = 'orders.set-status';
  const made = await deeds.preparesStatus();
  if (made === null) return null;
  const path = `/order/checkout-forms/${made.order}`;
  const act = { changeId: made.changeId, thread: made.order, name, path, method: 'PUT' } as const;
  const putsBack = rivalSetsStatus(day, made);
  await deeds.sendsAtOnce([act], name);
  await goesOn(day, 1000);
  putsBack();
  return act;
}

/** Acts are done while an item is on its way; its token has died by then. */
async function itemIsSlow(day: Day): Promise<void> {
  const { deeds, watcher, world } = day;
  await retypesContact(day);
  world.setFaults({ rules: [{ ...CONTACTS, method: 'PUT', latencyMs: 9000, count: 2 }] });
  const message = await deeds.preparesMessage();
  let isEnded = false;
  watcher.onRequest = (exchange) => {
    if (isEnded || !isWriteOf(exchange) || !exchange.path.startsWith(CONTACTS.path)) return;
    isEnded = true;
    losesSignIn(day, 'token');
    if (message !== null) void deeds.sendsAtOnce([message]);
  };
  await sendsLastItem(day);
  await goesOn(day, 30_000);
}
