import type { OfferEvent } from '../../allegro/offer-port.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

/** Keeps what the offer journal said; an event that comes twice is kept once. */
export function keepOfferEvents(db: WriteDb, events: readonly OfferEvent[], toldAt: number): void {
  const insert = db.modify(
    `INSERT OR IGNORE INTO offer_event (event_id, occurred_at, type, offer_id, told_at, external_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { id, occurredAt, type, offerId, externalId } of events)
    insert.run(id, occurredAt, type, offerId, toldAt, externalId ?? null);
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
