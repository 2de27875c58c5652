import { describe, expect, it } from 'vitest';
import { undo } from '../../src/main/engine/outbox/undo.ts';
import { storyOf } from '../../src/main/engine/store/queries/edit-stories.ts';
import type { OfferBase } from '../../src/shared/domain/offer.ts';
import { outboxTrial, type OutboxTrial } from '../support/outbox-world.ts';
import { add, offerOf, pln, set } from '../support/stored-shop.ts';

const offers = (count: number, change: Partial<OfferBase> = {}) =>
  Array.from({ length: count }, (_, index) => offerOf(String(index + 1), change));

describe('sending', () => {
  it('carries prices, pieces, titles, ends and publications to Allegro and sees them there', async () => {
    const trial = outboxTrial([...offers(6), offerOf('7', { status: 'ENDED', stock: 0 })], {
      commandMs: 3000,
      listLagMs: 5000,
    });
    trial.type(
      ['1', 'price', set(pln(12_000))],
      ['2', 'stock', set(25)],
      ['3', 'stock', add(10)],
      ['4', 'stock', set(0)],
      ['5', 'title', set('Lampa biurkowa LED czarna')],
      ['6', 'publication', set('ENDED')],
      ['7', 'stock', set(9)],
      ['7', 'publication', set('ACTIVE')],
      ['1', 'title', set('Lampa stojąca LED złota')],
    );
    expect(trial.send()).toBe(9);
    expect(await trial.runOut()).toMatchObject({ ended: 'idle', open: 0, nextLookAt: null });
    expect(trial.edits().every((edit) => edit.state === 'confirmed')).toBe(true);
    expect(trial.allegro.truth('1')).toMatchObject({
      price: pln(12_000),
      title: 'Lampa stojąca LED złota',
      stock: 20,
    });
    expect(trial.allegro.truth('2').stock).toBe(25);
    expect(trial.allegro.truth('3').stock).toBe(30);
    expect(trial.allegro.truth('4')).toMatchObject({ status: 'ENDED', stock: 20 });
    expect(trial.allegro.truth('5').title).toBe('Lampa biurkowa LED czarna');
    expect(trial.allegro.truth('6').status).toBe('ENDED');
    expect(trial.allegro.truth('7')).toMatchObject({ status: 'ACTIVATING', stock: 9 });
    expect(trial.allegro.applied).toHaveLength(9);
  });

  it('needs 80 bulk calls for 1,000 prices and 1,000 stocks', async () => {
    const trial = outboxTrial(offers(1000));
    trial.type(
      ...offers(1000).map(({ offerId }): [string, 'stock', ReturnType<typeof set>] => [
        offerId,
        'stock',
        set(7),
      ]),
    );
    trial.type(
      ...offers(1000).map(({ offerId }): [string, 'price', ReturnType<typeof set>] => [
        offerId,
        'price',
        set(pln(9000)),
      ]),
    );
    trial.send();
    await trial.runOut();
    expect(trial.allegro.arrived).toHaveLength(80);
    expect(trial.allegro.applied).toHaveLength(2000);
    expect(trial.allegro.reads.filter((kind) => kind === 'parts').length).toBeLessThan(100);
  });

  it('sends nothing that was not released', async () => {
    const trial = outboxTrial(offers(1));
    trial.type(['1', 'stock', set(5)]);
    expect(await trial.runOut()).toMatchObject({ ended: 'idle', open: 0 });
    expect(trial.allegro.arrived).toEqual([]);
  });

  it('asks when pieces were sold or a rival typed a price; confirms the same price unsent', async () => {
    const trial = outboxTrial(offers(4));
    trial.type(
      ['1', 'stock', set(25)],
      ['2', 'price', set(pln(9000))],
      ['3', 'price', set(pln(9000))],
      ['4', 'stock', add(5)],
    );
    trial.now += 120_000;
    trial.allegro.rival('1', { stock: 17 });
    trial.allegro.rival('2', { price: pln(9500) });
    trial.allegro.rival('3', { price: pln(9000) });
    trial.allegro.rival('4', { stock: 11 });
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual([
      '1 stock conflicted stock-moved',
      '2 price conflicted',
      '3 price confirmed',
      '4 stock confirmed',
    ]);
    expect(trial.edits().map((edit) => edit.theirs)).toEqual([17, pln(9500), null, null]);
    expect([trial.allegro.truth('1').stock, trial.allegro.truth('4').stock]).toEqual([17, 16]);
    expect(trial.allegro.applied).toHaveLength(1);
  });

  it('sees a sale that the listing does not show yet', async () => {
    const trial = outboxTrial(offers(1), { listLagMs: 300_000 });
    trial.type(['1', 'stock', set(25)]);
    trial.allegro.rival('1', { stock: 18 });
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock conflicted stock-moved']);
  });

  it('refuses only the row whose task failed, with what Allegro says', async () => {
    const trial = outboxTrial(offers(3), { failing: new Set(['2']) });
    trial.type(
      ['1', 'price', set(pln(9000))],
      ['2', 'price', set(pln(9000))],
      ['2', 'title', set('Lampa biurkowa LED czarna')],
    );
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 price confirmed', '2 price refused', '2 title confirmed']);
    expect(trial.edits()[1]?.error).toMatchObject({ kind: 'refused', fields: [{ userMessage: 'Nie.' }] });
  });

  it('finds the one bad entry of a command that is refused whole', async () => {
    let writes = 0;
    const trial = outboxTrial(offers(25), {
      fault: (kind) => (kind === 'bulk' && (writes += 1) < 2 ? 'refused' : null),
    });
    trial.type(
      ...offers(25).map(({ offerId }): [string, 'price', ReturnType<typeof set>] => [
        offerId,
        'price',
        set(pln(9000)),
      ]),
    );
    trial.send();
    await trial.runOut();
    expect(trial.allegro.arrived).toEqual([
      { kind: 'bulk', offers: 13 },
      { kind: 'bulk', offers: 12 },
    ]);
    expect(trial.edits().every((edit) => edit.state === 'confirmed')).toBe(true);
  });

  it('stops without cost when offline, and at a limit', async () => {
    let fault: 'offline' | 'rate-limited' | null = 'offline';
    const trial = outboxTrial(offers(1), { fault: () => fault });
    trial.type(['1', 'price', set(pln(9000))]);
    trial.send();
    expect(await trial.outbox.run(new AbortController().signal)).toMatchObject({
      ended: 'offline',
      open: 1,
      nextLookAt: null,
    });
    expect(trial.edits()[0]).toMatchObject({ state: 'queued', attempts: 0 });
    fault = 'rate-limited';
    const limited = await trial.outbox.run(new AbortController().signal);
    expect(limited).toMatchObject({ ended: 'rate-limited', nextLookAt: trial.now + 60_000 });
    fault = null;
    await trial.runOut();
    expect(trial.states()).toEqual(['1 price confirmed']);
    expect(trial.allegro.applied).toHaveLength(1);
  });

  it('tries again what was said to be done and was not, but never adds pieces under a new id', async () => {
    const trial = outboxTrial(offers(2), { idle: new Set(['1', '2']) });
    trial.type(['1', 'price', set(pln(9000))], ['2', 'stock', add(5)]);
    trial.send();
    await trial.outbox.run(new AbortController().signal);
    while (trial.states()[1]?.includes('sending')) {
      trial.now += 2000;
      await trial.outbox.run(new AbortController().signal);
    }
    trial.allegro.settings.idle.clear();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 price confirmed', '2 stock conflicted ask-after-loss']);
    expect(trial.allegro.applied).toEqual([expect.objectContaining({ offerId: '1' })]);
  });

  it('gives a release back that could not go for a day', async () => {
    const trial = outboxTrial(offers(1), { fault: () => 'offline' });
    trial.type(['1', 'price', set(pln(9000))]);
    trial.send();
    await trial.outbox.run(new AbortController().signal);
    trial.now += 25 * 3_600_000;
    await trial.outbox.run(new AbortController().signal);
    expect(trial.states()).toEqual(['1 price draft released-too-long-ago']);
  });

  it('sends a newer edit after the one under way, on what that one left', async () => {
    const trial = outboxTrial(offers(1), { commandMs: 5000 });
    trial.type(['1', 'price', set(pln(9000))]);
    trial.send();
    const stop = new AbortController();
    trial.allegro.settings.fault = () => {
      stop.abort();
      return null;
    };
    await trial.outbox.run(stop.signal);
    trial.allegro.settings.fault = () => null;
    trial.type(['1', 'price', set(pln(8000))]);
    trial.send();
    expect(trial.states()).toEqual(['1 price sending', '1 price queued']);
    await trial.runOut();
    expect(trial.states()).toEqual(['1 price confirmed', '1 price confirmed']);
    expect(trial.allegro.truth('1').price).toEqual(pln(8000));
  });

  it('never sends a command again that is older than Allegro remembers', async () => {
    const trial = outboxTrial(offers(2), { fault: () => 'lost-after' });
    trial.type(['1', 'stock', add(5)], ['2', 'stock', set(9)]);
    trial.send();
    const stop = new AbortController();
    trial.crashAt = (name) => name === 'after:response.received';
    await expect(trial.outbox.run(stop.signal)).rejects.toThrow('after:response.received');
    trial.now += 8 * 24 * 3_600_000;
    trial.allegro.forgetCommands();
    trial.restart();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock conflicted ask-after-loss', '2 stock confirmed']);
    expect(trial.allegro.applied).toHaveLength(2);
  });

  it('does not take a command for lost at the first look after the clock was set', async () => {
    const HOURS = 8 * 3_600_000;
    let aheadMs = 0;
    const trial: OutboxTrial = outboxTrial(offers(1), { commandMs: 60_000, now: () => trial.now - aheadMs });
    trial.type(['1', 'stock', add(5)]);
    trial.send();
    await trial.outbox.run(new AbortController().signal);
    trial.now += HOURS;
    aheadMs = HOURS;
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock confirmed']);
    expect(trial.allegro.applied).toHaveLength(1);
  });

  it('leaves alone what the seller takes back while Allegro is being looked at', async () => {
    const trial = outboxTrial(offers(2));
    trial.type(['1', 'stock', set(5)]);
    trial.type(['2', 'stock', set(6)]);
    trial.send();
    trial.allegro.settings.meanwhile = (kind) => {
      if (kind === 'parts' && trial.edits()[1]?.state === 'queued') undo(trial.db, trial.now);
    };
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock confirmed']);
    expect(trial.allegro.applied).toMatchObject([{ offerId: '1' }]);
  });

  it('keeps the story of an edit', async () => {
    const trial = outboxTrial(offers(1));
    trial.type(['1', 'price', set(pln(9000))]);
    trial.send();
    await trial.runOut();
    expect(storyOf(trial.db, 1).map((line) => line.event)).toEqual(['released', 'sent', 'confirmed']);
  });

  it('works in an edition without a call with a value per offer', async () => {
    const trial = outboxTrial(offers(3), { hasBulk: false });
    trial.type(['1', 'price', set(pln(9000))], ['2', 'price', set(pln(9000))], ['3', 'stock', add(4)]);
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 price confirmed', '2 price confirmed', '3 stock confirmed']);
    expect(trial.allegro.arrived).toEqual([
      { kind: 'quantity', offers: 1 },
      { kind: 'fixed-price', offers: 2 },
    ]);
  });

  it('changes the price of one offer by itself there, once, also where the answer is lost', async () => {
    let isLost = true;
    const fault = (kind: string) => {
      if (kind !== 'change-price' || !isLost) return null;
      isLost = false;
      return 'lost-after' as const;
    };
    const trial = outboxTrial(offers(2), { hasBulk: false, fault });
    trial.type(['1', 'price', set(pln(9000))], ['2', 'price', set(pln(8000))]);
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 price confirmed', '2 price confirmed']);
    expect(trial.allegro.arrived).toEqual([
      { kind: 'change-price', offers: 1 },
      { kind: 'change-price', offers: 1 },
    ]);
  });
});
