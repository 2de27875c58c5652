import { afterAll, expect, it } from 'vitest';
import { play } from '../../support/items-play.ts';
import type { Met } from '../../support/items-table.ts';
import { lifeOf } from '../../support/random-lives.ts';

const AT_A_TIME = 25;
/** `npm run property -- --runs N --seed S` asks for more of them, and for others. */
const { STRAGAN_PROPERTY_RUNS: wanted = '200', STRAGAN_PROPERTY_SEED: from = '1' } = process.env;
const runs = Number(wanted);
const batches = Array.from({ length: Math.ceil(runs / AT_A_TIME) }, (_, at) => {
  const first = Number(from) + at * AT_A_TIME;
  return [first, Math.min(first + AT_A_TIME, Number(from) + runs) - 1] as const;
});
/** In these something was found once. */
const KEPT = [6, 12, 65, 66, 97, 895];
/** Of so few nothing can be said. */
const ENOUGH_RUNS = 100;

const met: Met = {
  life: 0,
  conflicts: new Set(),
  lost: new Set(),
  chains: new Set(),
  deaths: new Set(),
  refusals: new Set(),
};
const share = (lives: ReadonlySet<number>) => [...lives].filter((seed) => seed >= Number(from)).length / runs;

afterAll(() => {
  const { life: _life, ...all } = met;
  const shares = Object.entries(all).map(([name, lives]) => `${name} ${(share(lives) * 100).toFixed(1)} %`);
  process.stdout.write(`${runs} lives, seeds ${from} to ${batches.at(-1)?.[1]}: ${shares.join(', ')}\n`);
});

it.each(batches)(
  'whatever happens on the way, Allegro has in the end what was meant, seeds %i to %i',
  async (first, last) => {
    for (let seed = first; seed <= last; seed += 1) await liveThrough(seed);
  },
);

it.runIf(Number(from) > Math.max(...KEPT))('what was found once stays mended', async () => {
  for (const seed of KEPT) await liveThrough(seed);
});

async function liveThrough(seed: number): Promise<void> {
  met.life = seed;
  expect(await play(lifeOf(seed), met), `npm run property -- --runs 1 --seed ${seed}`).toEqual([]);
}

it.runIf(runs >= ENOUGH_RUNS)('enough is met on the way', () => {
  expect(share(met.conflicts)).toBeGreaterThanOrEqual(0.2);
  expect(share(met.lost)).toBeGreaterThanOrEqual(0.2);
  expect(share(met.chains)).toBeGreaterThanOrEqual(0.1);
  expect(share(met.deaths)).toBeGreaterThanOrEqual(0.1);
  expect(share(met.refusals)).toBeGreaterThanOrEqual(0.1);
});
