type Event = { readonly at: number; readonly order: number; readonly run: () => void };

/**
 * Virtual time: what is to happen, in order of its hour and then of its asking. Nothing here knows a real
 * clock.
 */
export class EventQueue {
  #now: number;
  #order = 0;
  readonly #dice: (() => number) | null;
  #events: Event[] = [];

  /** With dice, what is due at the same moment happens in a drawn order. */
  constructor(startAt: number, dice: (() => number) | null = null) {
    this.#now = startAt;
    this.#dice = dice;
  }

  get now(): number {
    return this.#now;
  }

  /** Returns a function that takes the event back. */
  in(delayMs: number, run: () => void): () => void {
    const event = { at: this.#now + Math.max(0, Math.round(delayMs)), order: this.#order++, run };
    const after = this.#events.findIndex(({ at }) => at > event.at);
    this.#events.splice(after === -1 ? this.#events.length : after, 0, event);
    return () => {
      this.#events = this.#events.filter((other) => other !== event);
    };
  }

  /** The machine sleeps: the clock goes on, and what is due happens only when it wakes. */
  sleepFor(forMs: number): void {
    this.#now += forMs;
  }

  /** Lets everything happen that is due within the time, and all that follows from it. */
  async run(forMs: number): Promise<void> {
    const until = this.#now + forMs;
    await settle();
    for (let next = this.#events[0]; next && next.at <= until; next = this.#events[0]) {
      const [drawn = next] = this.#events.splice(this.#drawnAmongDue(next.at), 1);
      this.#now = Math.max(this.#now, drawn.at);
      drawn.run();
      await settle();
    }
    this.#now = until;
  }

  #drawnAmongDue(at: number): number {
    if (this.#dice === null) return 0;
    const later = this.#events.findIndex((event) => event.at > at);
    return Math.floor(this.#dice() * (later === -1 ? this.#events.length : later));
  }
}

/** Until every promise that can go on has gone on: nothing in a world waits for anything but its events. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
