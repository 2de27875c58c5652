/**
 * Counts what was used in the last windowMs, in sixty slots, so that no stretch of that length ever holds
 * more.
 */
export type SlidingWindow = {
  /** Milliseconds until `amount` more fit under `share` of the whole; 0 when they do now. */
  delayFor(amount: number, share: number, now: number): number;
  use(amount: number, now: number): void;
};

const SLOTS = 60;

export function createSlidingWindow(windowMs: number, capacity: number): SlidingWindow {
  const slotMs = Math.ceil(windowMs / SLOTS);
  const used: { slot: number; amount: number }[] = [];

  const forget = (now: number) => {
    const oldest = Math.floor(now / slotMs) - SLOTS;
    while (used[0] !== undefined && used[0].slot < oldest) used.shift();
  };

  return {
    delayFor(amount, share, now) {
      forget(now);
      let excess = amount - Math.max(amount, Math.floor(capacity * share));
      for (const entry of used) excess += entry.amount;
      for (const entry of used) {
        if (excess <= 0) return 0;
        excess -= entry.amount;
        if (excess <= 0) return (entry.slot + SLOTS + 1) * slotMs - now;
      }
      return 0;
    },
    use(amount, now) {
      const slot = Math.floor(now / slotMs);
      const last = used.at(-1);
      if (last?.slot === slot) last.amount += amount;
      else used.push({ slot, amount });
    },
  };
}
