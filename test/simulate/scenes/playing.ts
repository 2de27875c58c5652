import type { OfferField } from '../../../src/shared/domain/offer-fields.ts';
import { must } from '../../../src/shared/errors.ts';
import { readEditRows } from '../../support/edit-rows.ts';
import { truthOf } from '../../support/world-story.ts';
import { returns } from '../comings.ts';
import type { Day } from '../the-day.ts';
import type { WantedEdit } from '../seller.ts';

const MINUTE_MS = 60_000;

/** One of these, drawn. */
export function oneOf<T>({ world }: Day, ...values: readonly [T, ...T[]]): T {
  return values[Math.floor(world.dice() * values.length)] ?? values[0];
}

/** Offers that the seller edits in a scene, in a drawn order. */
export function someOffers({ seller, world }: Day, count: number): readonly string[] {
  const left = seller.shop.map(({ offerId }) => offerId);
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(Math.floor(world.dice() * left.length), 1));
  return drawn;
}

/** The same of those that are for sale at this moment, with pieces left. */
export function offersOnSale(day: Day, count: number): readonly string[] {
  const drawn = someOffers(day, day.seller.shop.length);
  const isOnSale = (offerId: string) => {
    const { publication, stock } = truthOf(day.world, offerId);
    return publication.status === 'ACTIVE' && stock.available > 0;
  };
  return drawn.filter(isOnSale).slice(0, count);
}

/** Pieces to add. */
export function adding(day: Day, offerId: string): WantedEdit {
  return { offerId, field: 'stock', intent: { kind: 'add', amount: oneOf(day, 1, 2, 5, 8) } };
}

export function setting(offerId: string, field: OfferField, value: unknown): WantedEdit {
  return { offerId, field, intent: { kind: 'set', value } };
}

export function pricing(day: Day, offerId: string): WantedEdit {
  const { price } = must(
    day.seller.shop.find((row) => row.offerId === offerId),
    'an offer',
  );
  const amountMinor = 1000 + Math.floor(day.world.dice() * 900) * 100;
  return setting(offerId, 'price', { amountMinor, currency: price?.currency ?? 'PLN' });
}

export function titling(day: Day, offerId: string): WantedEdit {
  return setting(offerId, 'title', `Lampa stojąca numer ${Math.floor(day.world.dice() * 900)}`);
}

export async function sends({ seller }: Day): Promise<void> {
  await seller.ask('changes.send', { answered: 'all', whenOnline: true });
}

/** Time goes on; a program that died of it meanwhile is started again. */
export async function goesOn(day: Day, forMs: number): Promise<void> {
  await day.world.queue.run(forMs);
  if (day.world.life.isDead) await returns(day);
}

/** All that was typed in this chapter is confirmed, or stands in something newer. */
export function isAllThrough({ world, chapters }: Day): boolean {
  const { lastEditId = 0 } = chapters.at(-1) ?? {};
  const states = readEditRows(world.db()).filter(({ editId }) => editId > lastEditId);
  return states.every(({ state, mark }) => (state === 'confirmed' || state === 'replaced') && mark === null);
}

/** Until nothing is on its way any more, or for so long. */
export async function untilSettled(day: Day, minutes: number): Promise<void> {
  for (let waited = 0; waited < minutes * 4; waited += 1) {
    await goesOn(day, MINUTE_MS / 4);
    const states = readEditRows(day.world.db()).map(({ state }) => state);
    if (!states.some((state) => state === 'queued' || state === 'sending' || state === 'unsure')) return;
  }
}

/** The program ends here, as by a loss of power. */
export function losesPower({ world, watcher }: Day): void {
  if (world.life.isDead) return;
  watcher.tell('the power fails');
  world.life.kill('at random');
}
