import { liveDay } from './day.ts';
import type { Day } from './the-day.ts';
import { brokenPromises } from './invariants/all-invariants.ts';
import type { Visits } from './visits.ts';

export type SeedOutcome = {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly visits: Visits;
  readonly deaths: Visits;
  /** What happened, in order; empty unless asked for. */
  readonly told: readonly string[];
};

/** Lives through one seed; the promises that were broken, empty when all is well. */
export async function simulateSeed(seed: number): Promise<readonly string[]> {
  return (await outcomeOf(seed)).violations;
}

/** The same with what was visited and, where asked for, all that happened. */
export async function outcomeOf(seed: number, isTraced = false): Promise<SeedOutcome> {
  let day: Day | null = null;
  try {
    day = await liveDay(seed, isTraced);
    const violations = brokenPromises(day);
    const { visits, deaths } = day.watcher.standing;
    return { seed, violations, visits, deaths, told: day.watcher.told ?? [] };
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return {
      seed,
      violations: [`broke off: ${message}`],
      visits: {},
      deaths: {},
      told: day?.watcher.told ?? [],
    };
  } finally {
    day?.world.life.kill('the end');
  }
}
