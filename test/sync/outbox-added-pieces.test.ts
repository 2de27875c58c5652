import { describe, expect, it } from 'vitest';
import type { OfferBase } from '../../src/shared/domain/offer.ts';
import { type OutboxTrial, outboxTrial } from '../support/outbox-world.ts';
import { add, offerOf, set } from '../support/stored-shop.ts';

const offers = (count: number, change: Partial<OfferBase> = {}) =>
  Array.from({ length: count }, (_, index) => offerOf(String(index + 1), change));

/** Happens once, when Allegro is asked what became of the command. */
function whileReported({ allegro: { settings } }: OutboxTrial, happens: () => void): void {
  settings.meanwhile = (kind) => {
    if (kind !== 'report') return;
    settings.meanwhile = () => {};
    happens();
  };
}

describe('pieces that are added', () => {
  it('knows from the journal that pieces were added although as many were sold at once', async () => {
    const trial = outboxTrial(offers(1));
    trial.type(['1', 'stock', add(3)]);
    trial.send();
    whileReported(trial, () => {
      trial.allegro.rival('1', { stock: 20 });
      const insert = trial.db.modify(
        `INSERT INTO offer_event (event_id, occurred_at, type, offer_id)
         VALUES (?, ?, 'OFFER_STOCK_CHANGED', '1')`,
      );
      for (const id of ['a', 'b']) insert.run(id, trial.now);
    });
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock confirmed']);
    expect(trial.allegro.applied).toHaveLength(1);
  });

  it('does not take a sale for the pieces that were never added', async () => {
    const trial = outboxTrial(offers(1), { idle: new Set(['1']) });
    trial.type(['1', 'stock', add(3)]);
    trial.send();
    whileReported(trial, () => {
      trial.allegro.rival('1', { stock: 18 });
      trial.db
        .modify(
          `INSERT INTO offer_event (event_id, occurred_at, type, offer_id, told_at)
           VALUES ('sold', ?, 'OFFER_STOCK_CHANGED', '1', ?)`,
        )
        .run(trial.now, trial.now);
    });
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock conflicted ask-after-loss']);
  });

  it('asks no longer whether pieces were added once a later number of pieces is there', async () => {
    const trial = outboxTrial(offers(1), { idle: new Set(['1']) });
    trial.type(['1', 'stock', add(3)]);
    trial.send();
    whileReported(trial, () => {
      // More are typed while these are under way, and then a number that puts both aside.
      trial.type(['1', 'stock', add(4)]);
      trial.allegro.rival('1', { stock: 18 });
    });
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock conflicted ask-after-loss', '1 stock draft']);
    trial.allegro.settings.idle = new Set();
    trial.type(['1', 'stock', set(40)]);
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock confirmed']);
    expect(trial.allegro.truth('1').stock).toBe(40);
  });

  it('lets pieces that are added to a lost number of pieces stand for both', async () => {
    const trial = outboxTrial(offers(1), { fault: () => 'lost-before' });
    trial.type(['1', 'stock', set(9)]);
    trial.send();
    trial.crashAt = (name) => name === 'after:response.received';
    await expect(trial.outbox.run(new AbortController().signal)).rejects.toThrow('after:response.received');
    trial.restart();
    trial.type(['1', 'stock', add(4)]);
    trial.now += 8 * 24 * 3_600_000;
    trial.allegro.forgetCommands();
    trial.allegro.settings.fault = () => null;
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock draft']);
    trial.send();
    await trial.runOut();
    expect(trial.states()).toEqual(['1 stock confirmed']);
    expect(trial.allegro.truth('1').stock).toBe(13);
  });
});
