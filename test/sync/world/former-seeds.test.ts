import { expect, test } from 'vitest';
import { brokenIn, seedsFrom } from '../../support/world-run.ts';

test('20 mornings at Allegro as it was in 2022 break no promise', async () => {
  expect(await brokenIn(seedsFrom(1001, 20), '2022')).toEqual([]);
}, 600_000);
