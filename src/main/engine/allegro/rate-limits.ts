import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Clock } from '../ports.ts';
import { LIMITS, type Limit, type LimitName } from './limit-table.ts';
import { createSlidingWindow, type SlidingWindow } from './sliding-window.ts';

/** What a request is for, most urgent first. */
export type Priority = 'send' | 'pull' | 'details' | 'images';

/** How much of the seller's limits the background may use: other programs share them. */
export type Share = 'gentle' | 'half' | 'full';

export type Admission = {
  readonly limits: readonly LimitName[];
  /** How much it counts in the named limits: offers in a command, else 1. */
  readonly cost: number;
  readonly priority: Priority;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Keeps the requests of one key and one seller within Allegro's limits. Short waits for a budget happen
 * inside admit; while the key is paused after a 429, admit answers rate-limited at once and sends nothing,
 * since calls prolong a block.
 */
export type RateLimits = {
  admit(admission: Admission): Promise<Result<undefined, AppError>>;
  /**
   * A 429 came: the key rests until Retry-After, else 60 s, doubling for each in a row. Returns the end of
   * the pause.
   */
  pause(retryAfterMs: number | null, sentAt: number): number;
  /** An answer other than 429 came. */
  settle(answer: { readonly limits: readonly LimitName[]; readonly failed: boolean }): void;
  pausedUntil(): number | null;
  setShare(share: Share): void;
};

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 960_000;
const PRIORITIES: readonly Priority[] = ['send', 'pull', 'details', 'images'];
const SHARES: Record<Share, number> = { gentle: 0.25, half: 0.5, full: 1 };

type Budget = { readonly limit: Limit; readonly windows: readonly SlidingWindow[] };
type Waiter = {
  readonly admission: Admission;
  readonly grant: (result: Result<undefined, AppError>) => void;
};

export function createRateLimits(clock: Clock, share: Share = 'half'): RateLimits {
  return new Governor(clock, share);
}

class Governor implements RateLimits {
  readonly #clock: Clock;
  readonly #budgets = new Map<LimitName, Budget>();
  #share: Share;
  #waiters: Waiter[] = [];
  #wake: AbortController | null = null;
  #pausedUntil = 0;
  #pauseSetAt = -1;
  #pausesInARow = 0;

  constructor(clock: Clock, share: Share) {
    this.#clock = clock;
    this.#share = share;
  }

  admit(admission: Admission): Promise<Result<undefined, AppError>> {
    const paused = this.#pausedError();
    if (paused) return Promise.resolve(paused);
    if (!this.#isOvertaking(admission) && this.#delayFor(admission) === 0) {
      this.#use(admission);
      return Promise.resolve(ok(undefined));
    }
    return new Promise((grant) => {
      this.#waiters.push({ admission, grant });
      this.#waiters.sort((left, right) => rank(left.admission) - rank(right.admission));
      admission.signal?.addEventListener('abort', () => this.#wake?.abort(), { once: true });
      if (this.#wake) this.#wake.abort();
      else void this.#pump();
    });
  }

  pause(retryAfterMs: number | null, sentAt: number): number {
    const isNews = sentAt > this.#pauseSetAt || this.#pauseSetAt < 0;
    if (isNews) {
      this.#pausesInARow += 1;
      this.#pauseSetAt = this.#clock.now();
    }
    // A late 429 of requests that went together may come after an answer that ended the row.
    const doubled = Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, this.#pausesInARow - 1), LONGEST_PAUSE_MS);
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + (retryAfterMs ?? doubled));
    this.#wake?.abort();
    return this.#pausedUntil;
  }

  settle({ limits, failed }: { readonly limits: readonly LimitName[]; readonly failed: boolean }): void {
    if (!failed) this.#pausesInARow = 0;
    for (const name of limits) {
      const budget = this.#budget(name);
      if (failed && budget.limit.failuresWeighMore)
        for (const window of budget.windows) window.use(1, this.#clock.now());
    }
  }

  pausedUntil(): number | null {
    return this.#pausedUntil > this.#clock.now() ? this.#pausedUntil : null;
  }

  setShare(share: Share): void {
    this.#share = share;
    this.#wake?.abort();
  }

  /** Grants in order of priority; one loop at a time. */
  async #pump(): Promise<void> {
    while (this.#waiters.length > 0) {
      this.#wake = new AbortController();
      const delayMs = this.#grantWhatFits();
      if (this.#waiters.length > 0)
        await this.#clock.sleep(delayMs, this.#wake.signal).catch(() => undefined);
    }
    this.#wake = null;
  }

  /** How long until the next waiter may fit. */
  #grantWhatFits(): number {
    const paused = this.#pausedError();
    let shortestMs = FIRST_PAUSE_MS;
    const still: Waiter[] = [];
    for (const waiter of this.#waiters) {
      const delayMs = this.#delayFor(waiter.admission);
      if (waiter.admission.signal?.aborted)
        waiter.grant(err({ kind: 'cancelled', message: 'This was stopped before it was sent.' }));
      else if (paused) waiter.grant(paused);
      else if (delayMs === 0) {
        this.#use(waiter.admission);
        waiter.grant(ok(undefined));
      } else {
        still.push(waiter);
        shortestMs = Math.min(shortestMs, delayMs);
      }
    }
    this.#waiters = still;
    return shortestMs;
  }

  #isOvertaking(admission: Admission): boolean {
    return this.#waiters.some((waiter) => rank(waiter.admission) <= rank(admission));
  }

  #delayFor(admission: Admission): number {
    const now = this.#clock.now();
    const delays = this.#uses(admission).flatMap(({ budget, amount }) =>
      budget.windows.map((window) => window.delayFor(amount, this.#shareOf(budget, admission.priority), now)),
    );
    return Math.max(...delays);
  }

  #use(admission: Admission): void {
    for (const { budget, amount } of this.#uses(admission)) {
      for (const window of budget.windows) window.use(amount, this.#clock.now());
    }
  }

  #uses(admission: Admission): readonly { budget: Budget; amount: number }[] {
    const named = admission.limits.map((name) => ({ budget: this.#budget(name), amount: admission.cost }));
    return [{ budget: this.#budget('client'), amount: 1 }, ...named];
  }

  #shareOf(budget: Budget, priority: Priority): number {
    const isBackground = priority === 'details' || priority === 'images';
    return isBackground && budget.limit.per === 'seller' ? SHARES[this.#share] : 1;
  }

  #budget(name: LimitName): Budget {
    const known = this.#budgets.get(name);
    if (known) return known;
    const limit: Limit = LIMITS[name];
    const made = {
      limit,
      windows: limit.windows.map((window) => createSlidingWindow(window.windowMs, window.amount)),
    };
    this.#budgets.set(name, made);
    return made;
  }

  #pausedError(): Result<undefined, AppError> | null {
    const until = this.pausedUntil();
    if (until === null) return null;
    return err({ kind: 'rate-limited', retryAt: until, message: 'Allegro asked Stragan to wait a moment.' });
  }
}

function rank(admission: Admission): number {
  return PRIORITIES.indexOf(admission.priority);
}
