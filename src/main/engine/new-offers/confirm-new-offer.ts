import type { DetailedOffer } from '../allegro/offer-port.ts';
import { durably } from '../durably.ts';
import { settleItem } from '../item-outbox/settle-item.ts';
import { reproject } from '../store/project.ts';
import { replaceLocalKey } from '../store/queries/local-keys.ts';
import { recordDetails } from '../store/record-details.ts';
import type { OnItsWay } from './on-its-way.ts';

/**
 * Seen at Allegro: it stands among the other offers from now on, and whatever named it by our key names it by
 * its number, in one transaction.
 */
export function confirmNewOffer({ world, change, offer }: OnItsWay, detailed: DetailedOffer): null {
  const { db, emit } = world;
  const { offerId, status } = detailed.base;
  const isDraftStill = offer.publish && status === 'INACTIVE';
  const event = isDraftStill ? 'confirmed-otherwise' : 'confirmed';
  durably(world, 'new-offer.confirmed', (now) => {
    const step = { state: 'confirmed', error: null, retryAt: null } as const;
    if (!settleItem(db, { change, step, event, detail: { key: offerId } }, now)) return;
    recordDetails(db, detailed, { now, run: null, cause: 'read-back' });
    reproject(db, replaceLocalKey(db, change.key, offerId));
  });
  emit('store.changed', { tables: ['offer', 'offer_details', 'edit', 'item_change'] });
  return null;
}
