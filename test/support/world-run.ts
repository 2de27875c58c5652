import { createHash } from 'node:crypto';
import type { Edition } from '../../src/shared/domain/account.ts';
import { logOf, brokenPromises } from './world-promises.ts';
import { liveThrough } from './world-story.ts';

/**
 * Lives through these seeds; the promises that were broken, each with its seed, which tells the same story
 * again.
 */
export async function brokenIn(seeds: readonly number[], edition: Edition = '2026'): Promise<string[]> {
  const broken: string[] = [];
  for (const seed of seeds) {
    const { world, ledger } = await liveThrough(seed, edition);
    broken.push(...brokenPromises(world, ledger).map((promise) => `seed ${seed}: ${promise}`));
    world.life.kill('the end');
  }
  return broken;
}

/** Everything that was asked, answered and written down, as one number. */
export async function fingerprintOf(seed: number): Promise<string> {
  const { world } = await liveThrough(seed);
  const tables = ['edit', 'edit_story', 'call', 'offer', 'offer_history'];
  const rows = tables.map((table) => world.db().select(`SELECT * FROM ${table}`).all());
  const told = JSON.stringify([logOf(world), rows]);
  world.life.kill('the end');
  return createHash('sha256').update(told).digest('hex');
}

export function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
