import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { readCursor } from '../store/cursors.ts';
import { byAllegrosClock } from '../store/queries/allegro-clock.ts';
import { countEvents, offersWithNews } from '../store/queries/edited-offers.ts';
import { keepOfferEvents } from '../store/queries/offer-events.ts';
import type { OutboxWorld } from './world.ts';

/** What the journal told of that recently the list may still show as it was: it is read directly. */
const RECENT_MS = 5 * 60_000;

const EVENTS_PER_PAGE = 1000;

/**
 * Looks ahead in the offer journal from where the sync has recorded it, without moving the sync's place: what
 * it hears is kept, and carried out by the next pull. One of these lives as long as a run.
 */
export class JournalPeek {
  readonly #world: OutboxWorld;
  #from: string | null;

  constructor(world: OutboxWorld) {
    this.#world = world;
    this.#from = readCursor(world.db, 'offer-events')?.value ?? null;
  }

  /** Asks for what is new. An error other than trouble of Allegro's own is for the runner. */
  async listen(): Promise<AppError | null> {
    const { port, db, clock } = this.#world;
    for (;;) {
      const events = await port.offerEvents(this.#from);
      if (!events.ok) return events.error.kind === 'server' ? null : events.error;
      if (events.value.length > 0) db.transaction(() => keepOfferEvents(db, events.value, clock.now()));
      this.#from = events.value.at(-1)?.id ?? this.#from;
      if (events.value.length < EVENTS_PER_PAGE) break;
    }
    return null;
  }

  recentOffers(): ReadonlySet<OfferId> {
    const { db, clock } = this.#world;
    return offersWithNews(db, byAllegrosClock(db, clock.now()) - RECENT_MS);
  }

  /** How often the journal told of such a change of the offer since then; our own write is one. */
  count(offerId: OfferId, types: readonly string[], since: number): number {
    const { db } = this.#world;
    return countEvents(db, offerId, types, byAllegrosClock(db, since));
  }
}
