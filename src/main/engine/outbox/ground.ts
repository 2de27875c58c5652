import type { Edit } from '../../../shared/domain/edit.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import type { ReadDb } from '../store/handle.ts';
import { isOfDetails, knownOffer, knownOffers } from '../store/queries/edited-offers.ts';
import { pendingKey, pendingOfField, pendingOfOffers } from '../store/queries/edits.ts';

/** What edits are laid on. */
export type Ground = {
  /**
   * As Allegro has it; null when it is not known here. With its files or settings where the field is about
   * them.
   */
  readonly offer: (offerId: OfferId, field: string) => OfferBase | null;
  /** The pending edits of the field, oldest first. */
  readonly pending: (offerId: OfferId, field: string) => readonly Edit[];
  /** An edit of the field was laid: its pending edits are to be read again. */
  readonly changed: (offerId: OfferId, field: string) => void;
};

/**
 * Of a portion of offers at once: one by one, a hundred thousand take several times as long. `write` is asked
 * to write what waits, before a field is read again.
 */
export function readGround(db: ReadDb, offerIds: readonly OfferId[], write: () => void): Ground {
  const each = [...new Set(offerIds)];
  const offers = knownOffers(db, each);
  const pending = pendingOfOffers(db, each);
  const changed = new Set<string>();
  return {
    offer: (offerId, field) => {
      if (isOfDetails(field)) return knownOffer(db, offerId, field)?.base ?? null;
      return offers.get(offerId) ?? null;
    },
    pending: (offerId, field) => {
      const key = pendingKey(offerId, field);
      if (!changed.has(key)) return pending.get(key) ?? [];
      write();
      return pendingOfField(db, offerId, field);
    },
    changed: (offerId, field) => void changed.add(pendingKey(offerId, field)),
  };
}
