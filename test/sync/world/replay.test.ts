import { expect, test } from 'vitest';
import { fingerprintOf } from '../../support/world-run.ts';

test.each([3, 14, 159])('seed %i tells the same story twice, to the letter', async (seed) => {
  expect(await fingerprintOf(seed)).toBe(await fingerprintOf(seed));
});
