import { type FileField } from '../../../shared/domain/offer-files.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import type { ReadDb } from '../store/handle.ts';
import { pendingOfField } from '../store/queries/edits.ts';
import { offerFiles } from '../store/queries/offer-files.ts';

/**
 * The files of an offer with the edits that wait; null while its details were never fetched, and for what an
 * offer without a product cannot have.
 */
export function shownFiles(db: ReadDb, offerId: OfferId, field: FileField): readonly string[] | null {
  const there = offerFiles(db, offerId)?.[field];
  if (there === undefined) return null;
  const pending = pendingOfField(db, offerId, field);
  return pending.reduce<readonly string[]>(
    (names, edit) => applyIntent(names, edit.intent) as readonly string[],
    there,
  );
}
