import type { Clock } from '../../src/main/engine/ports.ts';

export type VirtualClock = Clock & {
  /** Moves time on, waking every sleeper on the way in order of its hour. */
  advance(byMs: number): Promise<void>;
  /** How long the next sleeper has to go; null when nobody sleeps. */
  nextMs(): number | null;
};

type Sleeper = { readonly at: number; readonly wake: () => void };

/** Time stands still until a test moves it. */
export function createVirtualClock(startAt = Date.UTC(2026, 6, 1, 10)): VirtualClock {
  let now = startAt;
  let sleepers: Sleeper[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const next = () => sleepers.toSorted((left, right) => left.at - right.at)[0];
  return {
    now: () => now,
    sleep(delayMs, signal) {
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const sleeper = { at: now + Math.max(delayMs, 0), wake: resolve };
        sleepers.push(sleeper);
        const stop = () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
      });
    },
    yield: settle,
    nextMs: () => (next() ? (next()?.at ?? now) - now : null),
    async advance(byMs) {
      const until = now + byMs;
      await settle();
      for (let sleeper = next(); sleeper && sleeper.at <= until; sleeper = next()) {
        const due = sleeper;
        sleepers = sleepers.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.wake();
        await settle();
      }
      now = until;
    },
  };
}
