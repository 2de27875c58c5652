import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { readCursor } from '../store/cursors.ts';
import { offersWithEventsSince } from '../store/queries/edited-offers.ts';
import type { OutboxWorld } from './world.ts';

/** Offers the journal told of that recently are read directly: the list may still show them as they were. */
const RECENT_MS = 5 * 60_000;

const EVENTS_PER_PAGE = 1000;

/**
 * Looks ahead in the offer journal from where the sync has recorded it, without moving the sync's place. One of these lives
 * as long as a run.
 */
export class JournalPeek {
  readonly #world: OutboxWorld;
  readonly #heardAt = new Map<OfferId, number>();
  readonly #recorded: ReadonlySet<OfferId>;
  #from: string | null;

  constructor(world: OutboxWorld) {
    this.#world = world;
    this.#recorded = offersWithEventsSince(world.db, world.clock.now() - RECENT_MS);
    this.#from = readCursor(world.db, 'offer-events')?.value ?? null;
  }

  /** Asks for what is new. An error other than trouble of Allegro's own is for the runner. */
  async listen(): Promise<AppError | null> {
    const { port, clock } = this.#world;
    for (;;) {
      const events = await port.offerEvents(this.#from);
      if (!events.ok) return events.error.kind === 'server' ? null : events.error;
      for (const event of events.value) this.#heardAt.set(event.offerId, event.occurredAt);
      this.#from = events.value.at(-1)?.id ?? this.#from;
      if (events.value.length < EVENTS_PER_PAGE) break;
    }
    const since = clock.now() - RECENT_MS;
    for (const [offerId, at] of this.#heardAt) if (at < since) this.#heardAt.delete(offerId);
    return null;
  }

  recentOffers(): ReadonlySet<OfferId> {
    return new Set([...this.#recorded, ...this.#heardAt.keys()]);
  }
}
