import { type Edit, type Intent, REPLACEABLE_STATES } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, type OfferField, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import type { WriteDb } from '../store/handle.ts';
import {
  type UndoStep,
  forgetUndoSteps,
  markUndone,
  undoSteps,
  undoable,
} from '../store/queries/change-sets.ts';
import { tellStory } from '../store/queries/edit-stories.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { changeEdit, insertEdit, pendingOfField } from '../store/queries/edits.ts';
import { reproject } from '../store/project.ts';

export type Undone = { readonly count: number; readonly title: string | null };

/** Takes back the last change set of which anything is still unsent, field by field; what has left stays. */
export function undo(db: WriteDb, now: number): Undone {
  return stepThroughSets(db, 'undo', now);
}

/** Makes the last undone change set again, until something new is edited. */
export function redo(db: WriteDb, now: number): Undone {
  return stepThroughSets(db, 'redo', now);
}

function stepThroughSets(db: WriteDb, direction: 'undo' | 'redo', now: number): Undone {
  return db.transaction(() => {
    for (let set = undoable(db, direction); set !== null; set = undoable(db, direction)) {
      const { changeSetId, title } = set;
      const steps = undoSteps(db, changeSetId);
      const turned = steps.filter((step) => turn(db, step, direction, changeSetId, now));
      if (turned.length > 0) {
        markUndone(db, changeSetId, direction === 'undo' ? now : null);
        reproject(db, [...new Set(turned.map((step) => step.objectId))]);
        return { count: turned.length, title };
      }
      forgetUndoSteps(db, changeSetId);
    }
    return { count: 0, title: null };
  });
}

/** False when the field is no longer as this step left it: sent, or edited otherwise. */
function turn(
  db: WriteDb,
  step: UndoStep,
  direction: 'undo' | 'redo',
  changeSetId: string,
  now: number,
): boolean {
  if (!isOfferField(step.field)) return false;
  const expected = direction === 'undo' ? step.leftIntent : step.foundIntent;
  const wanted = direction === 'undo' ? step.foundIntent : step.leftIntent;
  const wantedSetId = direction === 'undo' ? (step.foundSetId ?? changeSetId) : changeSetId;
  const pending = pendingOfField(db, step.objectId, step.field);
  const isUnsent = (edit: Edit) => REPLACEABLE_STATES.some((state) => state === edit.state);
  const newest = pending.findLast(isUnsent);
  const underWay = pending.findLast((edit) => !isUnsent(edit));
  if (!isSame(newest?.intent ?? null, expected)) return false;
  const base = knownOffer(db, step.objectId, step.field)?.base ?? null;
  if (base === null) return false;
  if (newest !== undefined) {
    changeEdit(db, newest.editId, { state: wanted === null ? 'dropped' : 'replaced', retryAt: null }, now);
    tellStory(db, newest.editId, now, direction === 'undo' ? 'undone' : 'redone');
  }
  if (wanted !== null) {
    insertEdit(
      db,
      {
        changeSetId: wantedSetId,
        objectId: step.objectId,
        field: step.field,
        intent: wanted,
        base: newest?.base ?? groundOf(base, step.field, underWay),
        afterEditId: underWay?.editId ?? null,
      },
      now,
    );
  }
  return true;
}

function groundOf(base: OfferBase, field: OfferField, underWay: Edit | undefined): unknown {
  const value = OFFER_FIELDS[field].baseOf(base) ?? null;
  return underWay === undefined ? value : applyIntent(value, underWay.intent);
}

function isSame(left: Intent | null, right: Intent | null): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
