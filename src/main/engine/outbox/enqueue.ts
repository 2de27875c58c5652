import type { EditInput, EditOutcome, SkippedRow } from '../../../shared/contract-offers.ts';
import type { Intent } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, type OfferField, isFitting } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import type { WriteDb } from '../store/handle.ts';
import {
  forgetUndone,
  insertChangeSet,
  keepUndoStep,
  removeChangeSet,
} from '../store/queries/change-sets.ts';
import { tellStory } from '../store/queries/edit-stories.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { changeEdit, insertEdit, pendingOfField } from '../store/queries/edits.ts';
import { reproject } from '../store/project.ts';
import { layEdit } from './lay-edit.ts';

export type Enqueued = EditOutcome & { readonly editedOfferIds: readonly OfferId[] };

/**
 * The edits, their rows and what the grid shows of them, in one transaction. Rows that cannot be edited are
 * named.
 */
export function enqueue(db: WriteDb, input: EditInput, changeSetId: string, now: number): Enqueued {
  return db.transaction(() => {
    insertChangeSet(db, { changeSetId, title: input.title, origin: input.origin, createdAt: now });
    const refused: SkippedRow[] = [];
    const touched = new Set<OfferId>();
    let edited = 0;
    for (const { offerId, field, intent } of input.edits) {
      const base = knownOffer(db, offerId, field)?.base ?? null;
      const refusal = refusalOf(base, field, intent);
      if (base === null || refusal !== null) {
        refused.push({ offerId, field, ...(refusal ?? UNKNOWN_OFFER) });
      } else if (layInStore(db, { base, field, intent, changeSetId, now })) {
        edited += 1;
        touched.add(offerId);
      }
    }
    if (edited === 0) removeChangeSet(db, changeSetId);
    else forgetUndone(db);
    const editedOfferIds = [...touched];
    reproject(db, editedOfferIds);
    const unchanged = input.edits.length - edited - refused.length;
    return { changeSetId: edited === 0 ? null : changeSetId, edited, unchanged, refused, editedOfferIds };
  });
}

type Laid = {
  readonly base: OfferBase;
  readonly field: OfferField;
  readonly intent: Intent;
  readonly changeSetId: string;
  readonly now: number;
};

/** False when the field already is as meant. */
function layInStore(db: WriteDb, { base, field, intent, changeSetId, now }: Laid): boolean {
  const objectId = base.offerId;
  const pending = pendingOfField(db, objectId, field);
  const laying = layEdit(field, OFFER_FIELDS[field].baseOf(base) ?? null, pending, intent);
  if (laying.do === 'nothing') return false;
  const replacedId = laying.do === 'drop' ? laying.editId : laying.replaces;
  const found = pending.find((edit) => edit.editId === replacedId) ?? null;
  keepUndoStep(db, changeSetId, {
    objectId,
    field,
    foundIntent: found?.intent ?? null,
    foundSetId: found?.changeSetId ?? null,
    leftIntent: laying.do === 'drop' ? null : laying.intent,
  });
  if (laying.do === 'drop') {
    changeEdit(db, laying.editId, { state: 'dropped', retryAt: null }, now);
    tellStory(db, laying.editId, now, 'back-to-base');
    return true;
  }
  const { afterEditId } = laying;
  const editId = insertEdit(
    db,
    { changeSetId, objectId, field, intent: laying.intent, base: laying.base, afterEditId },
    now,
  );
  if (found !== null) {
    changeEdit(db, found.editId, { state: 'replaced', retryAt: null }, now);
    tellStory(db, found.editId, now, 'replaced', { by: editId });
  }
  return true;
}

const UNKNOWN_OFFER = { code: 'unknown-offer', message: 'This offer is not known here.' };

function refusalOf(
  base: OfferBase | null,
  field: OfferField,
  intent: Intent,
): { code: string; message: string } | null {
  if (base === null) return UNKNOWN_OFFER;
  if (base.status === 'ARCHIVED') {
    return {
      code: 'archived-offer',
      message: 'Allegro has archived this offer; it cannot be changed any more.',
    };
  }
  const value = OFFER_FIELDS[field].baseOf(base);
  if (value === undefined || (value === null && intent.kind === 'add')) {
    return { code: 'never-fetched', message: 'This field has not been fetched from Allegro yet.' };
  }
  if (intent.kind === 'add' && field !== 'stock') {
    return { code: 'wrong-value', message: 'Only the stock can be changed by a number of pieces.' };
  }
  return isFitting(field, applyIntent(value, intent))
    ? null
    : { code: 'wrong-value', message: 'This value does not fit the field.' };
}
