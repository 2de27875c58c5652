const WINDOW_MS = 60_000;
/** A rate over less time than this is a guess. */
const LEAST_MS = 3000;

/** How fast something has been going lately. */
export class RecentRate {
  #steps: readonly { readonly at: number; readonly count: number }[] = [];
  #since: number | null = null;

  /** It starts, or goes on after a short rest; after a long one the time before says nothing. */
  begin(now: number): void {
    const last = this.#steps.at(-1);
    if (this.#since !== null && last !== undefined && now - last.at < WINDOW_MS / 4) return;
    this.#steps = [];
    this.#since = now;
  }

  add(count: number, now: number): void {
    this.#steps = [...this.#steps.filter(({ at }) => at > now - WINDOW_MS), { at: now, count }];
  }

  /** How long so many more will take at this pace; null while that cannot be told. */
  leftMs(count: number, now: number): number | null {
    if (this.#since === null) return null;
    const since = this.#since;
    const spentMs = Math.min(now - since, WINDOW_MS);
    const recent = this.#steps.filter(({ at }) => at >= since && at > now - WINDOW_MS);
    const done = recent.reduce((sum, step) => sum + step.count, 0);
    return done === 0 || spentMs < LEAST_MS ? null : Math.round((count * spentMs) / done);
  }
}
