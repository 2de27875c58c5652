import { LIST_LAG_MS } from '../../../shared/domain/merge-offer.ts';
import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, isOfferField, isSameValue } from '../../../shared/domain/offer-fields.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import { valuesLeftSince } from '../store/queries/values-left.ts';
import type { OutboxWorld } from './world.ts';

/**
 * Whether the listing may show what was meant because it shows the offer as it was a while ago: the field had
 * that very value until then, or it is a number of pieces that may have been there on the way to what was
 * seen. `looked` is what Allegro had just before the write.
 */
export function mayShowFormer({ db, clock }: OutboxWorld, edit: Edit, looked: unknown): boolean {
  const { field, intent, objectId } = edit;
  if (!isOfferField(field)) return false;
  const meant = applyIntent(looked, intent);
  const left = valuesLeftSince(db, objectId, OFFER_FIELDS[field].place, clock.now() - LIST_LAG_MS);
  return left.some((value) => isSameValue(field, value, meant)) || isOnTheWay([...left, looked], meant);
}

/** Pieces go one buyer at a time, and not after each of them was the offer read. */
function isOnTheWay(seen: readonly unknown[], meant: unknown): boolean {
  const numbers = seen.filter((value) => typeof value === 'number');
  return typeof meant === 'number' && meant >= Math.min(...numbers) && meant <= Math.max(...numbers);
}
