import fc from 'fast-check';
import { expect, it } from 'vitest';
import { play, rounds, type Met } from '../../support/items-play.ts';

const RUNS = 25;
/** `npm run property -- --runs N --seed S` asks for more of them, and for others. */
const { STRAGAN_PROPERTY_RUNS: wanted = '200', STRAGAN_PROPERTY_SEED: first = '1' } = process.env;
const seeds = Array.from({ length: Math.ceil(Number(wanted) / RUNS) }, (_, index) => Number(first) + index);

it.each(seeds)(
  'whatever happens on the way, Allegro has in the end what was meant, seed %i',
  async (seed) => {
    const met: Met = { conflicts: 0, lost: 0, deaths: 0 };
    const property = fc.asyncProperty(rounds, async (all) => {
      expect(await play(all, met)).toEqual([]);
    });
    await fc.assert(property, { seed, numRuns: RUNS, endOnFailure: true });
    expect(met.conflicts).toBeGreaterThan(RUNS / 5);
    expect(met.lost).toBeGreaterThan(RUNS / 5);
    expect(met.deaths).toBeGreaterThan(RUNS / 10);
  },
);
