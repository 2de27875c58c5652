import { expect, test } from 'vitest';
import { DURABLE_STEPS } from '../../../src/main/engine/durable-steps.ts';
import { liveDay } from '../../simulate/day.ts';
import { NEVER_HERE, pointsOf } from '../../simulate/plan.ts';
import { outcomeOf, simulateSeed } from '../../simulate/simulate-seed.ts';
import { seedsFrom } from '../../support/world-run.ts';

test('40 days with deaths at named steps and all that goes wrong break no promise', async () => {
  for (const seed of seedsFrom(1, 40)) expect([seed, await simulateSeed(seed)]).toEqual([seed, []]);
}, 600_000);

test('a seed tells the same day twice, to the letter', async () => {
  const once = await outcomeOf(9, true);
  expect(once.told.length).toBeGreaterThan(100);
  expect(await outcomeOf(9, true)).toEqual(once);
});

test('every durable step is one where days end, or one that says why it is not', () => {
  const points = pointsOf(true).map((point) => point.replace(/^(before|after):/u, ''));
  const named = [...new Set(points), ...Object.keys(NEVER_HERE)];
  expect(named.toSorted()).toEqual([...DURABLE_STEPS].toSorted());
});

test('every durable step where days end is reached', async () => {
  const left = new Set<string>(pointsOf(true));
  for (const seed of seedsFrom(1, 200)) {
    if (left.size === 0) break;
    const { watcher, world } = await liveDay(seed);
    for (const point of watcher.points.keys()) left.delete(point);
    world.life.kill('the end');
  }
  expect([...left]).toEqual([]);
}, 120_000);
