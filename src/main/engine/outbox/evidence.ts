import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import { applyIntent, isSameWhereMeant } from '../../../shared/domain/overlay.ts';
import { isReached } from './conflicts.ts';

/**
 * What a read after the write shows of an edit: as meant; as meant with pieces sold since; as it was before;
 * or something else. `unread` when the read did not tell.
 */
export type Evidence = 'as-meant' | 'sold-since' | 'as-before' | 'other' | 'unread';

/** `looked` is what Allegro had just before the write. */
export function evidenceOf(
  edit: Pick<Edit, 'field' | 'intent'>,
  looked: unknown,
  read: Partial<OfferBase>,
): Evidence {
  const { field, intent } = edit;
  if (!isOfferField(field)) return 'unread';
  if (isReached(edit, read)) return 'as-meant';
  const now = OFFER_FIELDS[field].baseOf(read as OfferBase);
  if (now === undefined) return 'unread';
  if (typeof now === 'number' && typeof looked === 'number') {
    return stockEvidence(looked, Number(applyIntent(looked, intent)), now);
  }
  return isSameWhereMeant(field, intent, now, looked) ? 'as-before' : 'other';
}

/**
 * Between the old and the new number, on the new one's side of the old, only a carried-out write can have
 * led.
 */
function stockEvidence(looked: number, meant: number, now: number): Evidence {
  if (now === meant) return 'as-meant';
  if (meant > looked) return now > looked && now < meant ? 'sold-since' : asBeforeOrOther(looked, now);
  return now < meant && meant > 0 ? 'sold-since' : asBeforeOrOther(looked, now);
}

function asBeforeOrOther(looked: number, now: number): Evidence {
  return now === looked ? 'as-before' : 'other';
}
