import type { Log } from '../engine/ports.ts';
import type { RecoveryDesk } from './recovery-desk.ts';

/** Not while the window opens and reads. */
const FIRST_AFTER_MS = 2 * 60_000;
const EVERY_MS = 60 * 60_000;
/** Somebody who opens the shop each morning has a copy of each day. */
const WHOLE_AFTER_MS = 20 * 60 * 60_000;

type TimerNeeds = { readonly desk: RecoveryDesk; readonly log: Log; readonly now: () => number };

/** While a window is open: what cannot be fetched again each hour if it changed, all of it once a day. */
export class CopyTimer {
  readonly #needs: TimerNeeds;
  #timer: NodeJS.Timeout | null = null;
  #working: Promise<unknown> = Promise.resolve();

  constructor(needs: TimerNeeds) {
    this.#needs = needs;
  }

  start(): void {
    this.#wait(FIRST_AFTER_MS);
  }

  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#working;
  }

  #wait(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#working = this.#copy().finally(() => {
        if (this.#timer !== null) this.#wait(EVERY_MS);
      });
    }, delayMs);
    this.#timer.unref();
  }

  async #copy(): Promise<void> {
    const { desk, log, now } = this.#needs;
    const there = await desk.copies();
    if (!there.ok) return;
    const whole = there.value.find(({ kind }) => kind === 'whole');
    const isDue = whole === undefined || whole.madeAt < now() - WHOLE_AFTER_MS;
    const made = await desk.make(isDue);
    if (made.ok && isDue) await desk.tidy();
    if (!made.ok) log('error', 'The shop could not be copied', { message: made.error.message });
  }
}
