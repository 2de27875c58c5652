import type { JournalEntry } from '../allegro/settings-port.ts';
import { isObject, listAt, objectAt, textAt } from '../allegro/wire/reading.ts';
import type { KeptEvent } from '../store/queries/journals.ts';

/** What is kept of an event of GET /order/events. */
export function orderEvent({ id, type, occurredAt, document }: JournalEntry): KeptEvent {
  const order = isObject(document) ? objectAt(document, 'order') : null;
  const offerIds = listAt(order, 'lineItems').flatMap((item) => {
    const offerId = isObject(item) ? textAt(objectAt(item, 'offer'), 'id') : null;
    return offerId === null ? [] : [offerId];
  });
  const subjectId = textAt(objectAt(order, 'checkoutForm'), 'id');
  const title = textAt(objectAt(order, 'buyer'), 'login');
  return { id, type, occurredAt, subjectId, title, offerIds };
}

/** What is kept of an event of GET /sale/category-events. */
export function categoryEvent({ id, type, occurredAt, document }: JournalEntry): KeptEvent {
  const category = isObject(document) ? objectAt(document, 'category') : null;
  return {
    id,
    type,
    occurredAt,
    subjectId: textAt(category, 'id'),
    title: textAt(category, 'name'),
    offerIds: [],
  };
}
