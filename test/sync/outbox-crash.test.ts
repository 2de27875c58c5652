import { describe, expect, it } from 'vitest';
import { createRandom } from '../support/seeded-number.ts';
import type { Fault } from '../support/model-port.ts';
import { Crash, type OutboxTrial, outboxTrial } from '../support/outbox-world.ts';
import { SENDING_STEPS } from '../support/sending-steps.ts';
import { add, offerOf, pln, set } from '../support/stored-shop.ts';

/** Eight edits of every kind, released. */
function released(fault: (kind: string) => Fault | null, listLagMs: number): OutboxTrial {
  const offers = ['1', '2', '3', '4', '5', '6'].map((id) => offerOf(id));
  const trial = outboxTrial([...offers, offerOf('7', { status: 'ENDED', stock: 0 })], {
    fault,
    commandMs: 4000,
    listLagMs,
  });
  trial.type(
    ['1', 'price', set(pln(12_000))],
    ['1', 'stock', add(10)],
    ['2', 'stock', set(25)],
    ['3', 'stock', add(-4)],
    ['4', 'stock', set(0)],
    ['5', 'title', set('Lampa biurkowa LED czarna')],
    ['6', 'price', set(pln(8000))],
    ['7', 'stock', set(9)],
    ['7', 'publication', set('ACTIVE')],
  );
  trial.send();
  return trial;
}

function expectOnce(trial: OutboxTrial): void {
  expect(trial.states().filter((state) => !state.endsWith('confirmed'))).toEqual([]);
  const truth = (id: string) => trial.allegro.truth(id);
  expect([truth('1').price, truth('1').stock]).toEqual([pln(12_000), 30]);
  expect([truth('2').stock, truth('3').stock, truth('4').status]).toEqual([25, 16, 'ENDED']);
  expect([truth('5').title, truth('6').price]).toEqual(['Lampa biurkowa LED czarna', pln(8000)]);
  expect([truth('7').stock, truth('7').status]).toEqual([9, 'ACTIVATING']);
  const applied = trial.allegro.applied.map(({ offerId, field }) => `${offerId} ${field}`);
  expect(applied.toSorted()).toEqual([
    '1 price',
    '1 stock',
    '2 stock',
    '3 stock',
    '4 publication',
    '5 title',
    '6 price',
    '7 publication',
    '7 stock',
  ]);
}

async function runThroughCrashes(
  trial: OutboxTrial,
  isCrash: (name: string) => boolean,
  crashes: number,
): Promise<number> {
  let crashed = 0;
  for (;;) {
    trial.crashAt = crashed < crashes ? isCrash : null;
    try {
      await trial.runOut(48);
      return crashed;
    } catch (thrown) {
      if (!(thrown instanceof Crash)) throw thrown;
      crashed += 1;
      trial.restart();
    }
  }
}

describe('a crash', () => {
  const cases = SENDING_STEPS.flatMap((step) => [1, 2, 3].map((nth) => [step, nth] as const));
  it.each(cases)('%s, time %i, loses nothing and sends nothing twice', async (step, nth) => {
    const trial = released(() => null, 0);
    let seen = 0;
    const crashed = await runThroughCrashes(trial, (name) => name === step && (seen += 1) === nth, 1);
    expect(crashed).toBe(1);
    expectOnce(trial);
  });

  it.each(['lost-before', 'lost-after'] as const)('while answers are %s too', async (lost) => {
    let writes = 0;
    const trial = released(() => ((writes += 1) % 3 === 0 ? null : lost), 6000);
    let steps = 0;
    await runThroughCrashes(trial, () => (steps += 1) % 5 === 0, 6);
    expectOnce(trial);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'anywhere, with faults of all kinds, seed %i',
    async (seed) => {
      const random = createRandom(seed);
      const faults: readonly Fault[] = ['lost-before', 'lost-after', 'offline', 'rate-limited'];
      const trial = released(
        () => (random() < 0.4 ? (faults[Math.floor(random() * 4)] ?? null) : null),
        8000 * random(),
      );
      for (let round = 0; round < 12; round += 1) {
        await runThroughCrashes(trial, () => random() < 0.06, 3);
        trial.now += 60_000;
      }
      trial.allegro.settings.fault = () => null;
      await trial.runOut();
      expectOnce(trial);
    },
  );
});
