import { setImmediate as macrotask, setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../engine/ports.ts';

/** Longer waits overflow a timer and would end at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

export function systemClock(): Clock {
  return { now: () => Date.now(), sleep, yield: () => macrotask() };
}

async function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  try {
    await wait(Math.min(Math.max(delayMs, 0), LONGEST_TIMER_MS), undefined, signal ? { signal } : {});
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
