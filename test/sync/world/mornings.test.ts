import { expect, test } from 'vitest';
import { brokenIn, seedsFrom } from '../../support/world-run.ts';

test('60 mornings with crashes, rivals, sales and a bad network break no promise', async () => {
  expect(await brokenIn(seedsFrom(1, 60))).toEqual([]);
}, 600_000);
