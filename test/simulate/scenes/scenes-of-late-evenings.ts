import { rivalEdits } from '../../support/rival-edits.ts';
import type { Intent } from '../../../src/shared/domain/edit.ts';
import type { WireParameter } from '../../../src/shared/domain/offer-parameters.ts';
import { readEditRows } from '../../support/edit-rows.ts';
import { truthOf } from '../../support/world-story.ts';
import { losesSignIn } from '../comings.ts';
import { isWriteOf } from '../exchange.ts';
import { wronglyShown } from '../invariants/i5-by-hand.ts';
import { CONDITION, fill, parametersAt, rivalFills, WORDS } from '../parameters.ts';
import type { Day } from '../the-day.ts';
import type { Typed } from '../seller.ts';
import {
  goesOn,
  isAllThrough,
  offersOnSale,
  oneOf,
  pricing,
  sends,
  setting,
  untilSettled,
} from './playing.ts';

const BULK = { path: '/^.(sale.offer-.*commands|offers.)/' };

/** A price is on its way, and he types the former one back. */
export async function typesBackOnTheWay(day: Day): Promise<void> {
  const { world, seller, watcher } = day;
  const [offerId] = offersOnSale(day, 1);
  const was = offerId === undefined ? null : truthOf(world, offerId).sellingMode.price;
  if (offerId === undefined || was === null) return;
  const former = { amountMinor: Math.round(Number(was.amount) * 100), currency: was.currency };
  await seller.edits([pricing(day, offerId)]);
  world.setFaults({
    rules: ['POST', 'PUT'].map((method) => ({ ...BULK, method, latencyMs: 5000, count: 1 })),
  });
  await sends(day);
  await goesOn(day, 1500);
  await seller.edits([setting(offerId, 'price', former)]);
  watcher.broken.push(...wronglyShown(world.db()));
  await sends(day);
  await untilSettled(day, 3);
  const now = truthOf(world, offerId).sellingMode.price?.amount;
  if (isAllThrough(day) && now !== was.amount)
    watcher.broken.push(`I1: the price of ${offerId} is ${now}, though he had typed ${was.amount} last`);
}

/** Pieces were added, some are sold, and then he takes back what he had added. */
export async function takesBackAfterSale(day: Day): Promise<void> {
  const { world, seller, watcher, chapters } = day;
  const offerId = offersOnSale(day, 99).find((each) => truthOf(world, each).stock.available > 5);
  if (offerId === undefined) return;
  const was = truthOf(world, offerId).stock.available;
  await seller.edits([{ offerId, field: 'stock', intent: { kind: 'add', amount: 8 } }]);
  await sends(day);
  await untilSettled(day, 2);
  rivalEdits(world, offerId, { stock: { available: was + 5 } });
  await goesOn(day, 70_000);
  const added = seller.typed.findLast((typed) => typed.offerId === offerId);
  const isOfNow = added !== undefined && added.editId > (chapters.at(-1)?.lastEditId ?? 0);
  if (!isOfNow || !isAllThrough(day)) return;
  const { changeSetId } = added;
  await seller.ask('changes.take-back', { changeSetId });
  await sends(day);
  await untilSettled(day, 2);
  const now = truthOf(world, offerId).stock.available;
  if (isAllThrough(day) && now !== was - 3)
    watcher.broken.push(`I9: ${offerId} has ${now} pieces after 8 were taken back, and not ${was - 3}`);
}

/** Somebody changes title and pieces of an offer in one moment. */
export async function severalThingsChange(day: Day): Promise<void> {
  const { world } = day;
  for (const offerId of offersOnSale(day, 2)) {
    const { available } = truthOf(world, offerId).stock;
    const name = `Tytuł i sztuki ${Math.floor(world.dice() * 999)}`;
    rivalEdits(world, offerId, { name, stock: { available: available + 1 } });
  }
  await goesOn(day, 70_000);
}

/** An ended offer gets another price and goes back on sale: the price leaves first. */
export async function repricedAndPublished(day: Day): Promise<void> {
  const { seller, watcher } = day;
  const offers = offersOnSale(day, 1);
  await seller.edits(offers.map((offerId) => setting(offerId, 'publication', 'ENDED')));
  await sends(day);
  await untilSettled(day, 2);
  const since = watcher.exchanges.length;
  await seller.edits(offers.map((offerId) => setting(offerId, 'publication', 'ACTIVE')));
  await seller.edits(offers.map((offerId) => pricing(day, offerId)));
  await sends(day);
  await untilSettled(day, 2);
  const fields = watcher.exchanges
    .slice(since)
    .filter(isWriteOf)
    .flatMap(({ edits }) => edits.map(({ field }) => field));
  const [first] = fields;
  if (first === 'publication' && fields.includes('price'))
    watcher.broken.push(`I4: ${offers.join()} went on sale before its price had left`);
}

/** The network goes while offers are read one after the other. */
export async function networkGoesAmongReads(day: Day): Promise<void> {
  const { world, seller, watcher } = day;
  await seller.edits(offersOnSale(day, 12).map((offerId) => pricing(day, offerId)));
  const isRead = (path: string) => /^\/sale\/(product-)?offers\/\d/u.test(path);
  watcher.onRequest = ({ path }) => {
    if (isRead(path)) world.isOffline = true;
  };
  const since = watcher.exchanges.length;
  await sends(day);
  await goesOn(day, 2000);
  watcher.onRequest = () => {};
  const reads = watcher.exchanges.slice(since).filter(({ path }) => isRead(path));
  const failedAt = Math.min(...reads.map(({ answeredAt }) => answeredAt ?? Infinity));
  const later = reads.filter(({ sentAt }) => sentAt > failedAt && sentAt < failedAt + 1000);
  if (later.length > 1)
    watcher.broken.push(`I7: ${later.length} offers were asked for after the network had gone`);
  world.isOffline = false;
  await goesOn(day, 30_000);
}

/** An offer is ended by stock 0 while it has pieces: once. */
export async function endsWithPiecesLeft(day: Day): Promise<void> {
  const { seller, watcher } = day;
  const offers = offersOnSale(day, 1);
  const zero: Intent = { kind: 'set', value: 0 };
  await seller.edits(offers.map((offerId) => ({ offerId, field: 'stock', intent: zero })));
  const isOurs = ({ offerId, intent }: Pick<Typed, 'offerId' | 'intent'>) =>
    offers.includes(offerId) && intent.kind === 'set' && intent.value === 0;
  const since = watcher.exchanges.length;
  await sends(day);
  await goesOn(day, 150_000);
  const ends = watcher.exchanges
    .slice(since)
    .filter((each) => isWriteOf(each) && each.status !== 401 && each.edits.some(isOurs));
  if (ends.length > 1) watcher.broken.push(`I2: ${offers.join()} was ended ${ends.length} times`);
}

/** Tokens end again and again, minutes apart: each time it is the newest refresh token that helps. */
export async function tokensEndAgain(day: Day): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    losesSignIn(day, 'token');
    await day.seller.ask('sync.start', { full: oneOf(day, true, false) });
    await goesOn(day, 130_000);
  }
}

/** He fills one parameter, somebody else fills the same one, and then he fills another. */
export async function rivalFillsMeanwhile(day: Day): Promise<void> {
  const { world, seller, watcher } = day;
  const [offerId] = offersOnSale(day, 1);
  if (offerId === undefined) return;
  const isNew = parametersAt(world, offerId).some(({ valuesIds }) => valuesIds?.includes(`${CONDITION}_1`));
  const condition = { id: CONDITION, valuesIds: [`${CONDITION}_${isNew ? 3 : 1}`] };
  const fills = (parameter: WireParameter) =>
    seller.edits([{ offerId, field: 'parameters', intent: fill(parameter) }]);
  const before = seller.typed.length;
  await fills(condition);
  rivalFills(
    world,
    offerId,
    { id: CONDITION, valuesIds: [`${CONDITION}_2`] },
    { id: WORDS, values: ['Rysa'] },
  );
  await seller.ask('sync.hurry', { offerIds: [offerId], anew: true });
  await goesOn(day, 3000);
  await fills({ id: WORDS, values: ['Jak nowy'] });
  if (seller.typed.length < before + 2) return;
  const since = watcher.edges.length;
  await sends(day);
  await untilSettled(day, 2);
  watcher.drain();
  const edges = watcher.edges.slice(since).filter(({ kind }) => kind === 'edit');
  const edited = readEditRows(world.db()).findLast((row) => row.offerId === offerId);
  const isAsked = edges.some(({ now }) => now === 'conflicted');
  if (edited?.state === 'confirmed' && edited.field === 'parameters' && !isAsked)
    watcher.broken.push(`I3: the condition that somebody gave to ${offerId} was overwritten unasked`);
}
