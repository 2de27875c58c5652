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
import { inLongRun, type LongRun, type RunParts } from '../long-run.ts';
import { reproject } from '../store/project.ts';
import { type Ground, readGround } from './ground.ts';
import { LaidEdits } from './laid-edits.ts';

export type Undone = { readonly count: number; readonly title: string | null };

/** Takes back the last change set of which anything is still unsent, field by field; what has left stays. */
export function undo(db: WriteDb, now: number, parts?: RunParts): Undone {
  return stepThroughSets(db, 'undo', now, parts);
}

/** Makes the last undone change set again, until something new is edited. */
export function redo(db: WriteDb, now: number, parts?: RunParts): Undone {
  return stepThroughSets(db, 'redo', now, parts);
}

type Direction = 'undo' | 'redo';

/** Ground is read for so many steps at once. */
const STEPS_AT_ONCE = 500;

/** What takes the time: turning the edits, and making the grid's lines anew. */
const TURNING_SHARE = 0.6;

function stepThroughSets(db: WriteDb, direction: Direction, now: number, parts?: RunParts): Undone {
  return db.transaction(() => {
    for (let set = undoable(db, direction); set !== null; set = undoable(db, direction)) {
      const { changeSetId, title } = set;
      const steps = undoSteps(db, changeSetId);
      const count = inLongRun(parts, steps.length, (run) => {
        const turned = turnAll({ db, direction, changeSetId, now }, steps, run);
        const offerIds = [...new Set(turned.map((step) => step.objectId))];
        reproject(db, offerIds, run.part(1 - TURNING_SHARE, offerIds.length));
        return turned.length;
      });
      if (count > 0) {
        markUndone(db, changeSetId, direction === 'undo' ? now : null);
        return { count, title };
      }
      forgetUndoSteps(db, changeSetId);
    }
    return { count: 0, title: null };
  });
}

type Turning = {
  readonly db: WriteDb;
  readonly direction: Direction;
  readonly changeSetId: string;
  readonly now: number;
};

/** Those whose field is still as they left it. */
function turnAll(turning: Turning, steps: readonly UndoStep[], run: LongRun): UndoStep[] {
  const { db, now } = turning;
  const step = run.part(TURNING_SHARE, steps.length);
  const turned: UndoStep[] = [];
  for (let first = 0; first < steps.length; first += STEPS_AT_ONCE) {
    step(first);
    const portion = steps.slice(first, first + STEPS_AT_ONCE);
    const laid = new LaidEdits(db, now);
    const offerIds = portion.map((each) => each.objectId);
    const ground = readGround(db, offerIds, () => laid.write());
    turned.push(...portion.filter((each) => turn(turning, each, ground, laid)));
    laid.write();
  }
  return turned;
}

/** False when the field is no longer as this step left it: sent, or edited otherwise. */
function turn({ direction, changeSetId }: Turning, step: UndoStep, ground: Ground, laid: LaidEdits): boolean {
  const { objectId, field } = step;
  if (!isOfferField(field)) return false;
  const expected = direction === 'undo' ? step.leftIntent : step.foundIntent;
  const wanted = direction === 'undo' ? step.foundIntent : step.leftIntent;
  const wantedSetId = direction === 'undo' ? (step.foundSetId ?? changeSetId) : changeSetId;
  const pending = ground.pending(objectId, field);
  const isUnsent = (edit: Edit) => REPLACEABLE_STATES.some((state) => state === edit.state);
  const newest = pending.findLast(isUnsent);
  const underWay = pending.findLast((edit) => !isUnsent(edit));
  if (!isSame(newest?.intent ?? null, expected)) return false;
  const offer = ground.offer(objectId, field);
  if (offer === null) return false;
  const base = newest?.base ?? groundOf(offer, field, underWay);
  const afterEditId = underWay?.editId ?? null;
  const state = wanted === null ? 'dropped' : 'replaced';
  const event = direction === 'undo' ? 'undone' : 'redone';
  laid.add({
    made:
      wanted === null
        ? null
        : { changeSetId: wantedSetId, objectId, field, intent: wanted, base, afterEditId },
    ended: newest === undefined ? null : { editId: newest.editId, state, event },
    step: null,
  });
  ground.changed(objectId, field);
  return true;
}

function groundOf(base: OfferBase, field: OfferField, underWay: Edit | undefined): unknown {
  const value = OFFER_FIELDS[field].baseOf(base) ?? null;
  return underWay === undefined ? value : applyIntent(value, underWay.intent);
}

function isSame(left: Intent | null, right: Intent | null): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
