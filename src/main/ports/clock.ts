import { setImmediate as macrotask, setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../engine/ports.ts';

/** Longer waits overflow a timer and would end at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(delayMs, signal) {
    signal?.throwIfAborted();
    try {
      await wait(Math.min(Math.max(delayMs, 0), LONGEST_TIMER_MS), undefined, signal ? { signal } : {});
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
  async yield() {
    await macrotask();
  },
};
