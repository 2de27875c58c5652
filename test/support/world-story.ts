import { offerTruth } from '../../src/main/demo/offers/truth.ts';
import { rivalEdits } from './rival-edits.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import type { Intent } from '../../src/shared/domain/edit.ts';
import type { OfferField } from '../../src/shared/domain/offer-fields.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import type { Ledger, Truth } from './world-ledger.ts';
import { World } from './world.ts';

const OFFERS = 20;
const EDITS = 30;
const CRASHES = 2;

/**
 * A morning of a seller: edits, sends, rivals, sales, a bad network and two crashes, all drawn from the seed.
 */
export async function liveThrough(
  seed: number,
  edition: Edition = '2026',
): Promise<{ world: World; ledger: Ledger }> {
  const world = new World({ seed, offers: OFFERS, edition, switches: drawnSwitches(seed), collections: [] });
  const ledger: Ledger = { edits: [], before: new Map(), crashes: [], beganAt: 0 };
  await world.start();
  await world.queue.run(20_000);
  const offers = await rows(world);
  world.shop.tick();
  ledger.beganAt = world.queue.now + 1;
  for (const { offerId } of offers) ledger.before.set(offerId, truthOf(world, offerId));
  while (ledger.edits.length < EDITS || ledger.crashes.length < CRASHES) await oneTurn(world, ledger, offers);
  await bringToAnEnd(world);
  return { world, ledger };
}

export function truthOf(world: World, offerId: string): Truth {
  return must(offerTruth(world.shop.state, offerId), `offer ${offerId}`) as Truth;
}

function drawnSwitches(seed: number) {
  return {
    purchasesPerHour: 30 + (seed % 5) * 40,
    commandDelayMs: 200 + (seed % 7) * 1500,
    operationDelayMs: 200 + (seed % 3) * 2500,
    listDelayMs: (seed % 4) * 2000,
    acceptedShare: (seed % 5) / 5,
    eventDelayMs: (seed % 3) * 1500,
  };
}

async function oneTurn(world: World, ledger: Ledger, offers: readonly OfferRow[]): Promise<void> {
  const { dice } = world;
  if (ledger.edits.length < EDITS) await editSome(world, ledger, offers);
  if (dice() < 0.4) rivalStrikes(world, offers);
  if (dice() < 0.3) world.setFaults(drawnFaults(dice));
  if (dice() < 0.15) world.isOffline = !world.isOffline;
  if (dice() < 0.7) await world.ask('changes.send', { answered: 'all', whenOnline: dice() < 0.5 });
  if (dice() < 0.2) await world.ask('offers.undo', {});
  if (dice() < 0.3) await resolveSome(world);
  if (dice() < 0.35 || ledger.edits.length >= EDITS) await crashAndReturn(world, ledger);
  await world.queue.run(500 + Math.floor(dice() * 30_000));
}

async function editSome(world: World, ledger: Ledger, offers: readonly OfferRow[]): Promise<void> {
  const count = 1 + Math.floor(world.dice() * 4);
  const edits = Array.from({ length: count }, () => drawnEdit(world, offers));
  const at = world.queue.now;
  const answer = await world.ask('offers.edit', { title: 'A morning', origin: 'by-hand', edits });
  if (answer === 'crashed' || !answer.ok || answer.value.changeSetId === null) return;
  const refused = new Set(answer.value.refused.map(({ offerId, field }) => `${offerId} ${field}`));
  const { changeSetId } = answer.value;
  for (const edit of edits) {
    if (!refused.has(`${edit.offerId} ${edit.field}`)) ledger.edits.push({ ...edit, changeSetId, at });
  }
}

function drawnEdit({ dice }: World, offers: readonly OfferRow[]) {
  // Few offers are edited, so that edits meet each other and rivals.
  const row = must(offers[Math.floor(dice() * Math.min(8, offers.length))], 'an offer');
  const drawn = dice();
  const edit = (field: OfferField, intent: Intent) => ({ offerId: row.offerId, field, intent });
  const value = Math.floor(dice() * 90);
  if (drawn < 0.35 && row.price !== null) {
    const amountMinor = Math.max(100, row.price.amountMinor + (value - 45) * 100);
    return edit('price', { kind: 'set', value: { amountMinor, currency: row.price.currency } });
  }
  if (drawn < 0.55) return edit('stock', { kind: 'set', value: dice() < 0.1 ? 0 : value + 1 });
  if (drawn < 0.8) return edit('stock', { kind: 'add', amount: 1 + (value % 9) });
  return edit('title', { kind: 'set', value: `Lampa biurkowa numer ${value} z gwarancją` });
}

function rivalStrikes(world: World, offers: readonly OfferRow[]): void {
  const { dice } = world;
  const row = must(offers[Math.floor(dice() * Math.min(8, offers.length))], 'an offer');
  const patch =
    dice() < 0.6 ? { name: `Tytuł od rywala numer ${Math.floor(dice() * 999)}` } : priceOf(row, dice);
  rivalEdits(world, row.offerId, patch);
}

function priceOf({ price }: OfferRow, dice: () => number) {
  if (price === null) return { name: 'Tytuł od rywala bez ceny' };
  const amount = `${10 + Math.floor(dice() * 500)}.00`;
  return { sellingMode: { price: { amount, currency: price.currency } } };
}

function drawnFaults(dice: () => number) {
  const kinds = [
    { drop: 'before' as const },
    { drop: 'after' as const },
    { status: 503 },
    { status: 504, processed: true },
    { status: 429, count: 1 },
    { truncate: true as const },
  ];
  const kind = must(kinds[Math.floor(dice() * kinds.length)], 'a fault');
  return { rules: dice() < 0.3 ? [] : [{ path: '/sale', probability: 0.05 + dice() * 0.4, ...kind }] };
}

async function resolveSome(world: World): Promise<void> {
  const take = world.dice() < 0.5 ? 'mine' : 'theirs';
  await world.ask('changes.resolve', { take });
}

async function crashAndReturn(world: World, ledger: Ledger): Promise<void> {
  if (ledger.crashes.length >= CRASHES) return;
  ledger.crashes.push(await world.crashWithin(1 + Math.floor(world.dice() * 25), 15_000));
  await world.queue.run(Math.floor(world.dice() * 20_000));
  await world.start();
}

/** The network is well again, and the seller answers whatever is asked until nothing is pending. */
async function bringToAnEnd(world: World): Promise<void> {
  world.setFaults({});
  world.isOffline = false;
  for (let round = 0; round < 25; round += 1) {
    await world.queue.run(90_000);
    const counts = await world.ask('changes.counts', {});
    if (counts === 'crashed' || !counts.ok) throw new Error('changes.counts failed');
    const { draft, queued, sending, unsure, refused, conflicted } = counts.value;
    if (draft + queued + sending + unsure + refused + conflicted === 0) return;
    await resolveSome(world);
    if (refused > 0) await dropIn(world, 'refused');
    await world.ask('changes.send', { answered: 'all' });
    if (round > 12 && draft > 0) await dropIn(world, 'draft');
  }
}

async function dropIn(world: World, state: 'refused' | 'draft'): Promise<void> {
  const list = await world.ask('changes.list', { states: [state], after: null, limit: 200 });
  if (list === 'crashed' || !list.ok) return;
  await world.ask('changes.drop', { editIds: list.value.changes.map(({ editId }) => editId) });
}

async function rows(world: World): Promise<readonly OfferRow[]> {
  const list = await world.ask('offers.list', { after: null, limit: 200 });
  if (list === 'crashed' || !list.ok) throw new Error('offers.list failed');
  return list.value.offers.filter(({ format, status }) => format === 'BUY_NOW' && status === 'ACTIVE');
}
