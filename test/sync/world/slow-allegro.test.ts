import { describe, expect, it } from 'vitest';
import { rivalEdit } from '../../../src/main/demo/rival.ts';
import { rivalEdits } from '../../support/rival-edits.ts';
import { WorldSeller } from '../../support/world-seller.ts';

/** A little more than what is waited after a sleep. */
const QUARTER_S = 16 * 60;
const HOUR_MS = 3_600_000;

describe('an activation that takes two hours', () => {
  it('is confirmed when it has begun, told when it is done, and asked for once', async () => {
    const seller = await WorldSeller.atWork({ switches: { activationDelayMs: 2 * HOUR_MS } });
    const { offerId } = seller.offer();
    await seller.edits(offerId, 'publication', { kind: 'set', value: 'ENDED' });
    await seller.sends();
    await seller.items.run(60);
    expect(await seller.states()).toEqual(['publication confirmed']);
    await seller.edits(offerId, 'publication', { kind: 'set', value: 'ACTIVE' });
    await seller.sends();
    await seller.items.run(60);
    expect(await seller.states()).toEqual(['publication confirmed', 'publication confirmed']);
    const shown = async () => (await seller.items.ask('offers.show', { offerId })).row.status;
    expect(await shown()).toBe('ACTIVATING');
    const written = seller.timesWritten();
    await seller.items.run((2 * HOUR_MS) / 1000);
    expect(await shown()).toBe('ACTIVE');
    expect(seller.timesWritten()).toBe(written);
    seller.end();
  });
});

describe('a command that has lost all its tasks', () => {
  it('is waited for, then asked about, and never sent again by itself', async () => {
    const seller = await WorldSeller.atWork({ edition: '2022', switches: { lostTaskShare: 1 } });
    await seller.edits(seller.offer().offerId, 'stock', { kind: 'add', amount: 7 });
    await seller.sends();
    await seller.items.run(600);
    expect(await seller.states()).toEqual(['stock sending']);
    seller.world.queue.sleepFor(4 * HOUR_MS);
    await seller.items.run(QUARTER_S);
    expect(await seller.states()).toEqual(['stock conflicted ask-after-loss']);
    expect(seller.timesWritten()).toBe(1);
    seller.end();
  });
});

describe('commands that get lost on their way, each time again', () => {
  it('go again at ever longer intervals, while all else is heard', async () => {
    const seller = await WorldSeller.atWork();
    const { world } = seller;
    world.setFaults({ rules: [{ path: '/^.sale.offer-.*commands/', method: 'POST', drop: 'before' }] });
    for (const at of [0, 1]) {
      await seller.edits(seller.offer(at).offerId, 'stock', { kind: 'add', amount: 7 });
      await seller.sendsUntilUnsure();
      await world.queue.run(400);
    }
    const sale = seller.offer(2);
    rivalEdits(world, sale.offerId, { stock: { available: Number(sale.stock) - 1 } });
    await seller.items.run(600);
    expect(await seller.states()).toEqual(['stock unsure', 'stock unsure']);
    const shown = (await seller.shown()).find(({ offerId }) => offerId === sale.offerId);
    expect(shown?.stock).toBe(Number(sale.stock) - 1);
    const tries = world.shop.log.after(0, 100_000).filter(({ method }) => method === 'POST');
    expect(tries.length).toBeLessThan(80);
    world.setFaults({ rules: [] });
    await seller.items.run(60);
    expect(await seller.states()).toEqual(['stock confirmed', 'stock confirmed']);
    seller.end();
  });
});

describe('a clock that jumps by hours in the middle of a Send', () => {
  it('lets nobody be asked for a quarter of an hour: Allegro may have had it for a second', async () => {
    const seller = await WorldSeller.atWork({ switches: { commandDelayMs: 24 * HOUR_MS } });
    await seller.edits(seller.offer().offerId, 'stock', { kind: 'add', amount: 7 });
    await seller.sends();
    await seller.items.run(21);
    seller.world.queue.sleepFor(4 * HOUR_MS);
    await seller.items.run(14 * 60);
    expect(await seller.states()).toEqual(['stock sending']);
    await seller.items.run(120);
    expect(await seller.states()).toEqual(['stock conflicted ask-after-loss']);
    expect(seller.timesWritten()).toBe(1);
    seller.end();
  });
});

describe('a listing that is read while offers change', () => {
  it('leaves every offer as Allegro has it, however the list lags', async () => {
    const switches = { listDelayMs: 9000, purchasesPerHour: 3600, eventDelayMs: 2000 };
    const seller = await WorldSeller.atWork({ offers: 40, switches });
    const { world } = seller;
    for (let at = 0; at < 60; at += 1) {
      world.queue.in(at * 25, () => {
        const { offerId } = seller.offer(at % seller.offers.length);
        rivalEdit(world.shop.state, world.queue.now, offerId, { name: `Tytuł od rywala numer ${at}` });
      });
    }
    await seller.items.ask('sync.start', { full: true });
    await seller.items.run(120);
    const shown = await seller.shown();
    for (const { offerId, title, stock } of shown.filter((row) => seller.truth(row.offerId))) {
      const { name } = seller.truth(offerId);
      expect({ offerId, title }).toEqual({ offerId, title: name });
      expect(Number(stock)).toBeGreaterThanOrEqual(seller.truth(offerId).stock.available);
    }
    seller.end();
  });
});

const NOT_FOUND = { errors: [{ code: 'OfferNotFoundException', message: 'Not found', path: null }] };
const EMPTY = [
  { path: '/^.sale.offers$/', status: 200, body: { offers: [], count: 0, totalCount: 0 } },
  { path: '/sale/product-offers', status: 404, body: NOT_FOUND },
];

describe('Allegro empties its sandbox every quarter', () => {
  async function emptied(environment: 'sandbox' | 'demo'): Promise<WorldSeller> {
    const seller = await WorldSeller.atWork({ environment });
    await seller.edits(seller.offer().offerId, 'title', { kind: 'set', value: 'Tytuł w szkicu numer dwa' });
    seller.world.setFaults({ rules: EMPTY });
    await seller.items.ask('sync.start', { full: true });
    await seller.items.run(600);
    return seller;
  }

  it('and nobody is alarmed: offers are archived here, and what was typed stays', async () => {
    const seller = await emptied('sandbox');
    expect(await seller.items.ask('sync.findings', {})).toEqual({ missing: null });
    const { byStatus } = await seller.items.ask('offers.counts', {});
    expect(byStatus).toEqual({ ARCHIVED: 12 });
    expect(await seller.states()).toEqual(['title draft']);
    seller.end();
  });

  it('but anywhere else the seller is asked before anything is archived', async () => {
    const seller = await emptied('demo');
    const { missing } = await seller.items.ask('sync.findings', {});
    expect(missing).toMatchObject({ count: 12, total: 12 });
    expect((await seller.shown()).length).toBe(seller.offers.length);
    seller.end();
  });
});
