import type { CheckRow } from '../../../shared/domain/check-rules/rule.ts';
import type { Edit } from '../../../shared/domain/edit.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import { OFFER_FIELDS, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../store/handle.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { categoryReader } from '../store/queries/offer-parameters.ts';
import { namesNothing } from '../store/queries/local-keys.ts';

/** Edits as the check rules look at them: against what Allegro is known to have now. */
export function toCheckRows(db: ReadDb, edits: readonly Edit[]): CheckRow[] {
  const categoryOf = categoryReader(db);
  return edits.map((edit) => {
    const offer = knownOffer(db, edit.objectId, edit.field)?.base ?? null;
    const known =
      offer !== null && isOfferField(edit.field) ? OFFER_FIELDS[edit.field].baseOf(offer) : undefined;
    const before = edit.afterEditId === null ? known : edit.base;
    return {
      editId: edit.editId,
      offerId: edit.objectId,
      field: edit.field,
      before,
      after: applyIntent(before, edit.intent),
      offer,
      namesNothing: namesNothing(db, edit.intent),
      ...(edit.field === 'parameters' ? { category: categoryOf(edit.objectId) } : {}),
    };
  });
}
