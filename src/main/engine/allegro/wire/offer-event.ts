import { parseInstant } from '../instant.ts';
import type { OfferEvent } from '../offer-port.ts';
import { isObject, objectAt, textAt } from './reading.ts';

/** An entry of GET /sale/offer-events; null when it names no offer or no time. */
export function readOfferEvent(item: unknown): OfferEvent | null {
  if (!isObject(item)) return null;
  const id = textAt(item, 'id');
  const type = textAt(item, 'type');
  const offer = objectAt(item, 'offer');
  const offerId = textAt(offer, 'id');
  const externalId = textAt(objectAt(offer, 'external'), 'id');
  const occurredAt = parseInstant(item.occurredAt);
  return id === null || type === null || offerId === null || occurredAt === null
    ? null
    : { id, type, offerId, occurredAt, ...(externalId === null ? {} : { externalId }) };
}
