import type { Clock } from '../engine/ports.ts';

/** Of each second so much at most: a sync goes on whoever types. */
const MOST_MS = 250;
const PERIOD_MS = 1000;
const LOOK_EVERY_MS = 4;

/**
 * A clock whose pauses last while somebody waits for rows: on a machine of two cores a batch that is written
 * meanwhile would cost him a frame. `waiting` holds how many do, and is written by another thread.
 */
export function standingBack(clock: Clock, waiting: Int32Array): Clock {
  let periodStart = clock.now();
  let spentMs = 0;
  const mayWait = (): boolean => {
    const now = clock.now();
    // A computer's clock is set back at times.
    if (now - periodStart >= PERIOD_MS || now < periodStart) {
      periodStart = now;
      spentMs = 0;
    }
    return Atomics.load(waiting, 0) > 0 && spentMs < MOST_MS;
  };
  return {
    ...clock,
    yield: async () => {
      await clock.yield();
      while (mayWait()) {
        const startedAt = clock.now();
        await clock.sleep(LOOK_EVERY_MS);
        spentMs += Math.max(LOOK_EVERY_MS, clock.now() - startedAt);
      }
    },
  };
}
