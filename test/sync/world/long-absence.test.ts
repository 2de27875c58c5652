import { beforeEach, describe, expect, it } from 'vitest';
import { rivalEdit } from '../../../src/main/demo/rival.ts';
import { WorldSeller } from '../../support/world-seller.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let seller: WorldSeller;

beforeEach(async () => {
  seller = await WorldSeller.atWork();
  return () => seller.end();
});

const price = (amountMinor: number) => ({ kind: 'set', value: { amountMinor, currency: 'PLN' } }) as const;
const amountOf = (offerId: string) => seller.truth(offerId).sellingMode.price?.amount;

function rivalSets(offerId: string, patch: Readonly<Record<string, unknown>>): void {
  rivalEdit(seller.world.shop.state, seller.world.queue.now, offerId, patch);
}

/** The lid is closed while a command is under way, whose answer was lost. */
async function closesLidFor(forMs: number, drop: 'before' | 'after'): Promise<void> {
  const rule = { path: '/sale/offer-bulk', method: 'POST', drop, count: 1 } as const;
  seller.world.setFaults({ rules: [rule] });
  await seller.sendsUntilUnsure();
  seller.world.queue.sleepFor(forMs);
  await seller.items.run(180);
}

describe('a laptop closed for 8 days with a command in flight, whose id Allegro has forgotten', () => {
  it('sees that the price was set, and sends nothing again', async () => {
    const { offerId } = seller.offer();
    await seller.edits(offerId, 'price', price(12_345));
    await closesLidFor(8 * DAY_MS, 'after');
    expect(await seller.states()).toEqual(['price confirmed']);
    expect(amountOf(offerId)).toBe('123.45');
    expect(seller.timesWritten()).toBe(1);
  });

  it('asks about a price that was never set, and sends it only when the seller says so', async () => {
    const { offerId } = seller.offer();
    const before = amountOf(offerId);
    await seller.edits(offerId, 'price', price(12_345));
    await closesLidFor(8 * DAY_MS, 'before');
    expect(await seller.states()).toEqual(['price conflicted ask-after-loss']);
    expect(amountOf(offerId)).toBe(before);
    await seller.items.ask('changes.resolve', { take: 'mine' });
    await seller.items.run(120);
    expect(await seller.states()).toEqual(['price confirmed']);
    expect(amountOf(offerId)).toBe('123.45');
  });

  it('never adds pieces a second time', async () => {
    const { offerId, stock } = seller.offer();
    await seller.edits(offerId, 'stock', { kind: 'add', amount: 7 });
    await closesLidFor(8 * DAY_MS, 'after');
    expect(await seller.states()).toEqual(['stock conflicted ask-after-loss']);
    expect(seller.truth(offerId).stock.available).toBe(Number(stock) + 7);
    await seller.items.ask('changes.resolve', { take: 'theirs' });
    await seller.items.run(120);
    expect(await seller.states()).toEqual(['stock dropped ask-after-loss']);
    expect(seller.truth(offerId).stock.available).toBe(Number(stock) + 7);
  });

  it('after 5 days still sends the same command, since Allegro would know it', async () => {
    const { offerId, stock } = seller.offer();
    await seller.edits(offerId, 'stock', { kind: 'add', amount: 7 });
    await closesLidFor(5 * DAY_MS, 'before');
    expect(await seller.states()).toEqual(['stock confirmed']);
    expect(seller.truth(offerId).stock.available).toBe(Number(stock) + 7);
  });
});

describe('a seller who was offline', () => {
  const isAwayFor = async (forMs: number) => {
    seller.items.offline(true);
    seller.world.queue.sleepFor(forMs);
    await seller.items.run(60);
  };
  const isBack = async (seconds = 180) => {
    seller.items.offline(false);
    await seller.items.run(seconds);
  };

  it('for 30 hours learns what no journal tells, and is asked where both sides changed', async () => {
    const [first, second] = [seller.offer(0).offerId, seller.offer(1).offerId];
    await seller.edits(first, 'price', price(12_345));
    seller.items.offline(true);
    await seller.items.run(60);
    rivalSets(first, { sellingMode: { price: { amount: '99.00', currency: 'PLN' } } });
    rivalSets(second, { name: 'Tytuł od rywala numer jeden' });
    await isAwayFor(30 * HOUR_MS);
    await isBack();
    const shown = await seller.shown();
    expect(shown.find(({ offerId }) => offerId === second)?.title).toBe('Tytuł od rywala numer jeden');
    expect(await seller.states()).toEqual(['price draft']);
    await seller.sends();
    await seller.items.run(60);
    expect(await seller.states()).toEqual(['price conflicted']);
    expect(amountOf(first)).toBe('99.00');
  });

  it('for 25 hours after a Send is asked once more: nothing old goes by itself', async () => {
    const { offerId } = seller.offer();
    const before = amountOf(offerId);
    seller.items.offline(true);
    await seller.edits(offerId, 'price', price(12_345));
    await seller.sends();
    expect(await seller.states()).toEqual(['price queued']);
    await isAwayFor(25 * HOUR_MS);
    await isBack();
    expect(await seller.states()).toEqual(['price draft released-too-long-ago']);
    expect(amountOf(offerId)).toBe(before);
    await seller.sends();
    await seller.items.run(60);
    expect(await seller.states()).toEqual(['price confirmed']);
  });

  it('with the lid closed for 30 hours in the middle of sending is asked for what has not left', async () => {
    const [first, second] = [seller.offer(0).offerId, seller.offer(1).offerId];
    await seller.edits(first, 'price', price(12_345));
    seller.world.setFaults({
      rules: [{ path: '/sale/offer-bulk', method: 'POST', drop: 'before', count: 1 }],
    });
    await seller.sendsUntilUnsure();
    await seller.edits(second, 'price', price(23_456));
    await seller.sends();
    expect(await seller.states()).toContain('price queued');
    seller.world.queue.sleepFor(30 * HOUR_MS);
    await seller.items.run(180);
    expect((await seller.states()).toSorted()).toEqual([
      'price confirmed',
      'price draft released-too-long-ago',
    ]);
  });

  it('for 23 hours after a Send is not asked: it goes when he is back', async () => {
    const { offerId } = seller.offer();
    seller.items.offline(true);
    await seller.edits(offerId, 'price', price(12_345));
    await seller.sends();
    await isAwayFor(23 * HOUR_MS);
    await isBack();
    expect(await seller.states()).toEqual(['price confirmed']);
  });

  it('for 61 days finds what ended then archived, and loses no edit of it', async () => {
    const [ended, other] = [seller.offer(0).offerId, seller.offer(1).offerId];
    await seller.edits(ended, 'price', price(12_345));
    await seller.edits(other, 'price', price(23_456));
    rivalSets(ended, { publication: { status: 'ENDED' } });
    await isAwayFor(61 * DAY_MS);
    await isBack(900);
    const archived = await seller.items.ask('offers.show', { offerId: ended });
    expect(archived.row.status).toBe('ARCHIVED');
    expect(await seller.states()).toEqual(['price draft', 'price draft']);
    await seller.sends();
    await seller.items.run(120);
    expect((await seller.states()).toSorted()).toEqual(['price confirmed', 'price draft']);
  });

  it('for three months signs in again, and finds his edits as he left them', async () => {
    const { offerId } = seller.offer();
    await seller.edits(offerId, 'price', price(12_345));
    await isAwayFor(92 * DAY_MS);
    await isBack();
    expect(seller.world.life.connection).toBe('signed-out');
    expect(await seller.states()).toEqual(['price draft']);
    await seller.world.signInAgain();
    await seller.items.run(180);
    expect(seller.world.life.connection).toBe('online');
    await seller.sends();
    await seller.items.run(60);
    expect(await seller.states()).toEqual(['price confirmed']);
    expect(amountOf(offerId)).toBe('123.45');
  });
});
