import type { EditInput, EditOutcome, SkippedRow } from '../../../shared/contract-offers.ts';
import { OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase, OfferId } from '../../../shared/domain/offer.ts';
import type { WriteDb } from '../store/handle.ts';
import { forgetUndone, insertChangeSet, removeChangeSet } from '../store/queries/change-sets.ts';
import { reproject } from '../store/project.ts';
import { IN_SILENCE, type LongRun } from '../long-run.ts';
import { categoryReader } from '../store/queries/offer-parameters.ts';
import { refusalOf, UNKNOWN_OFFER } from './edit-refusals.ts';
import { type Ground, readGround } from './ground.ts';
import { LaidEdits } from './laid-edits.ts';
import { layEdit } from './lay-edit.ts';

export type Enqueued = EditOutcome & { readonly editedOfferIds: readonly OfferId[] };

/** Ground is read for so many edits at once. */
const EDITS_AT_ONCE = 500;

/** What takes the time: laying the edits, and making the grid's lines anew. */
const LAYING_SHARE = 0.6;

/**
 * The edits, their rows and what the grid shows of them, in one transaction. Rows that cannot be edited are
 * named. `run` may stop it: then nothing was done.
 */
export function enqueue(
  db: WriteDb,
  input: EditInput,
  changeSetId: string,
  now: number,
  run: LongRun = IN_SILENCE,
): Enqueued {
  return db.transaction(() => {
    insertChangeSet(db, { changeSetId, title: input.title, origin: input.origin, createdAt: now });
    const { refused, edited, touched } = layAll(db, input.edits, { changeSetId, now, run });
    if (edited === 0) removeChangeSet(db, changeSetId);
    else forgetUndone(db);
    const editedOfferIds = [...touched];
    reproject(db, editedOfferIds, run.part(1 - LAYING_SHARE, editedOfferIds.length));
    const unchanged = input.edits.length - edited - refused.length;
    return { changeSetId: edited === 0 ? null : changeSetId, edited, unchanged, refused, editedOfferIds };
  });
}

type Laying = { readonly changeSetId: string; readonly now: number; readonly run: LongRun };

function layAll(db: WriteDb, given: EditInput['edits'], { changeSetId, now, run }: Laying) {
  const edits = inGoodOrder(given);
  const refused: SkippedRow[] = [];
  const touched = new Set<OfferId>();
  const step = run.part(LAYING_SHARE, edits.length);
  const rulesOf = categoryReader(db);
  let edited = 0;
  for (let first = 0; first < edits.length; first += EDITS_AT_ONCE) {
    step(first);
    const portion = edits.slice(first, first + EDITS_AT_ONCE);
    const offerIds = portion.map((edit) => edit.offerId);
    const laid = new LaidEdits(db, now);
    const ground = readGround(db, offerIds, () => laid.write());
    for (const edit of portion) {
      const base = ground.offer(edit.offerId, edit.field);
      const refusal = refusalOf(base, edit, rulesOf);
      if (base === null || refusal !== null) {
        refused.push({ offerId: edit.offerId, field: edit.field, ...(refusal ?? UNKNOWN_OFFER) });
      } else if (lay(laid, { ...edit, base, ground, changeSetId })) {
        edited += 1;
        touched.add(edit.offerId);
      }
    }
    laid.write();
  }
  return { refused, edited, touched };
}

/** Nobody goes through so many in the order in which he chose them. */
const MANY_EDITS = 5000;

/** Many are laid in the order of the index that finds them: that takes half the time. */
function inGoodOrder(edits: EditInput['edits']): EditInput['edits'] {
  if (edits.length < MANY_EDITS) return edits;
  return edits.toSorted(({ offerId: left }, { offerId: right }) =>
    left < right ? -1 : left > right ? 1 : 0,
  );
}

type ToLay = EditInput['edits'][number] & {
  readonly base: OfferBase;
  readonly ground: Ground;
  readonly changeSetId: string;
};

/** False when the field already is as meant. */
function lay(laid: LaidEdits, { base, ground, field, intent, changeSetId }: ToLay): boolean {
  const objectId = base.offerId;
  const pending = ground.pending(objectId, field);
  const laying = layEdit(field, OFFER_FIELDS[field].baseOf(base) ?? null, pending, intent);
  if (laying.do === 'nothing') return false;
  const isDropped = laying.do === 'drop';
  const endedId = isDropped ? laying.editId : laying.replaces;
  const found = pending.find((edit) => edit.editId === endedId) ?? null;
  const step = {
    objectId,
    field,
    foundIntent: found?.intent ?? null,
    foundSetId: found?.changeSetId ?? null,
    leftIntent: isDropped ? null : laying.intent,
  };
  const ends = isDropped
    ? ({ state: 'dropped', event: 'back-to-base' } as const)
    : ({ state: 'replaced', event: 'replaced' } as const);
  laid.add({
    made: isDropped ? null : { ...laying, changeSetId, objectId, field },
    ended: found === null ? null : { ...ends, editId: found.editId },
    step: { ...step, changeSetId },
  });
  ground.changed(objectId, field);
  return true;
}
