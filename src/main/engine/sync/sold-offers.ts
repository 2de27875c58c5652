import type { OfferId } from '../../../shared/domain/offer.ts';
import type { JournalEntry } from '../allegro/settings-port.ts';
import { isObject, listAt, objectAt, textAt } from '../allegro/wire/reading.ts';

/**
 * The offers of these order events' line items, with the last moment each was bought or its order changed.
 */
export function soldOffers(events: readonly JournalEntry[]): ReadonlyMap<OfferId, number> {
  const soldAt = new Map<OfferId, number>();
  for (const event of events) {
    const order = isObject(event.document) ? objectAt(event.document, 'order') : null;
    for (const item of listAt(order, 'lineItems')) {
      const offerId = isObject(item) ? textAt(objectAt(item, 'offer'), 'id') : null;
      if (offerId !== null) soldAt.set(offerId, Math.max(soldAt.get(offerId) ?? 0, event.occurredAt));
    }
  }
  return soldAt;
}

/**
 * A journal that starts again from its oldest page must not be read as news: ids are rising decimal
 * numbers.
 */
export function isAfter(id: string, last: string): boolean {
  if (!/^\d+$/.test(id) || !/^\d+$/.test(last)) return id !== last;
  return BigInt(id) > BigInt(last);
}
