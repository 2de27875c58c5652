import type { OfferEvent } from '../../allegro/offer-port.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

/** Keeps what the offer journal said; an event that comes twice is kept once. */
export function keepOfferEvents(db: WriteDb, events: readonly OfferEvent[]): void {
  const insert = db.modify(
    'INSERT OR IGNORE INTO offer_event (event_id, occurred_at, type, offer_id) VALUES (?, ?, ?, ?)',
  );
  for (const event of events) insert.run(event.id, event.occurredAt, event.type, event.offerId);
}

/** Oldest first. */
export function offerEventsSince(db: ReadDb, since: number): readonly OfferEvent[] {
  return db
    .select<OfferEvent>(
      `SELECT event_id AS id, occurred_at AS occurredAt, type, offer_id AS offerId FROM offer_event
       WHERE occurred_at > ? ORDER BY occurred_at, event_id`,
    )
    .all(since);
}
