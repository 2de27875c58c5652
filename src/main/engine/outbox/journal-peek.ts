import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { readCursor } from '../store/cursors.ts';
import { countEvents, offersWithEventsSince } from '../store/queries/edited-offers.ts';
import type { OfferEvent } from '../allegro/offer-port.ts';
import type { OutboxWorld } from './world.ts';

/** Offers the journal told of that recently are read directly: the list may still show them as they were. */
const RECENT_MS = 5 * 60_000;

const EVENTS_PER_PAGE = 1000;

/**
 * Looks ahead in the offer journal from where the sync has recorded it, without moving the sync's place. One
 * of these lives as long as a run.
 */
export class JournalPeek {
  readonly #world: OutboxWorld;
  readonly #heard = new Map<OfferId, readonly OfferEvent[]>();
  readonly #recorded: ReadonlySet<OfferId>;
  #from: string | null;

  constructor(world: OutboxWorld) {
    this.#world = world;
    this.#recorded = offersWithEventsSince(world.db, world.clock.now() - RECENT_MS);
    this.#from = readCursor(world.db, 'offer-events')?.value ?? null;
  }

  /** Asks for what is new. An error other than trouble of Allegro's own is for the runner. */
  async listen(): Promise<AppError | null> {
    const { port } = this.#world;
    for (;;) {
      const events = await port.offerEvents(this.#from);
      if (!events.ok) return events.error.kind === 'server' ? null : events.error;
      for (const event of events.value) this.#keep(event);
      this.#from = events.value.at(-1)?.id ?? this.#from;
      if (events.value.length < EVENTS_PER_PAGE) break;
    }
    return null;
  }

  recentOffers(): ReadonlySet<OfferId> {
    const since = this.#world.clock.now() - RECENT_MS;
    const heard = [...this.#heard].filter(([, events]) => events.some((event) => event.occurredAt >= since));
    return new Set([...this.#recorded, ...heard.map(([offerId]) => offerId)]);
  }

  /**
   * How often the journal told of such a change of the offer since then, recorded or just heard; our own
   * write is one.
   */
  count(offerId: OfferId, types: readonly string[], since: number): number {
    const isMeant = (event: OfferEvent) => event.occurredAt >= since && types.includes(event.type);
    const heard = (this.#heard.get(offerId) ?? []).filter(isMeant).length;
    return countEvents(this.#world.db, offerId, types, since) + heard;
  }

  #keep(event: OfferEvent): void {
    this.#heard.set(event.offerId, [...(this.#heard.get(event.offerId) ?? []), event]);
  }
}
