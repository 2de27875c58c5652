import type { EditInput, SkippedRow } from '../../../shared/contract-offers.ts';
import type { Edit, PlaceFiles } from '../../../shared/domain/edit.ts';
import {
  OFFER_FIELDS,
  type OfferField,
  isOfferField,
  isSameValue,
} from '../../../shared/domain/offer-fields.ts';
import { formerFill, type WireParameter } from '../../../shared/domain/offer-parameters.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import { isReached } from './conflicts.ts';

export type TakeBack = {
  readonly edits: EditInput['edits'];
  readonly skipped: readonly SkippedRow[];
};

/** An edit of the set, its offer as Allegro has it, and whether the field has been edited again since. */
export type Taken = { readonly edit: Edit; readonly offer: OfferBase | null; readonly editedSince: boolean };

/**
 * The former values as new edits. Pieces that were added are taken away again; an offer that was ended is
 * published again, which is asked about like every publication. What changed since is left as it is and
 * named.
 */
export function takeBack(taken: readonly Taken[]): TakeBack {
  const edits: EditInput['edits'][number][] = [];
  const skipped: SkippedRow[] = [];
  for (const each of taken) {
    const reason = whyLeft(each);
    if (reason === null) edits.push(...formerOf(each));
    else skipped.push({ offerId: each.edit.objectId, field: each.edit.field, ...reason });
  }
  return { edits, skipped };
}

type Reason = { readonly code: string; readonly message: string };

const NOT_SENT: Reason = { code: 'not-sent', message: 'This change has not been sent; drop it instead.' };
const UNDER_WAY: Reason = { code: 'under-way', message: 'It is not yet known what became of this change.' };
const CHANGED: Reason = { code: 'changed-since', message: 'This has changed on Allegro since.' };
const EDITED: Reason = { code: 'edited-since', message: 'This has been edited again since.' };
const GONE: Reason = { code: 'offer-gone', message: 'Allegro no longer has this offer.' };
const NO_FORMER: Reason = { code: 'no-former-value', message: 'There was no value before.' };

function whyLeft({ edit, offer, editedSince }: Taken): Reason | null {
  if (edit.state === 'sending' || edit.state === 'unsure') return UNDER_WAY;
  if (edit.state !== 'confirmed') return NOT_SENT;
  if (offer === null || offer.status === 'ARCHIVED') return GONE;
  if (editedSince) return EDITED;
  if (edit.intent.kind === 'add') return null;
  if (edit.base === null && !mayBeEmpty(edit.field)) return NO_FORMER;
  return isStillSo(edit, offer) ? null : CHANGED;
}

function mayBeEmpty(field: string): boolean {
  return isOfferField(field) && OFFER_FIELDS[field].mayBeEmpty === true;
}

function isStillSo(edit: Edit, offer: OfferBase): boolean {
  if (!isOfferField(edit.field)) return false;
  if (edit.mark !== 'differs-on-allegro') return isReached(edit, offer);
  return isSameValue(edit.field, OFFER_FIELDS[edit.field].baseOf(offer), edit.theirs);
}

function formerOf({ edit, offer }: Taken): EditInput['edits'][number][] {
  const offerId = edit.objectId;
  const field = edit.field as OfferField;
  if (edit.intent.kind === 'add')
    return [{ offerId, field, intent: { kind: 'add', amount: -edit.intent.amount } }];
  if (edit.intent.kind === 'place' && offer !== null && !isAsLeft(edit, offer))
    return [{ offerId, field, intent: withoutPlaced(edit.base, edit.intent) }];
  if (edit.intent.kind === 'fill')
    return [
      { offerId, field, intent: formerFill(edit.intent, edit.base as readonly WireParameter[] | null) },
    ];
  const former = { offerId, field, intent: { kind: 'set', value: edit.base } } as const;
  if (field === 'publication') {
    return [{ ...former, intent: { kind: 'set', value: edit.base === 'ENDED' ? 'ENDED' : 'ACTIVE' } }];
  }
  const wasEnded =
    field === 'stock' && applyIntent(edit.base, edit.intent) === 0 && offer?.status === 'ENDED';
  if (!wasEnded) return [former];
  return [former, { offerId, field: 'publication', intent: { kind: 'set', value: 'ACTIVE' } }];
}

/** Whether nobody has changed the field since. */
function isAsLeft(edit: Edit, offer: OfferBase): boolean {
  const field = edit.field as OfferField;
  return isSameValue(field, OFFER_FIELDS[field].baseOf(offer), applyIntent(edit.base, edit.intent));
}

/**
 * The files that were put on are taken away and those that had to go come back; what others put on since
 * stays.
 */
function withoutPlaced(base: unknown, place: PlaceFiles): PlaceFiles {
  const before = (base ?? []) as readonly string[];
  const added = [...place.first, ...place.last].filter((name) => !before.includes(name));
  const removed = place.without.filter((name) => before.includes(name));
  return { kind: 'place', first: [], last: removed, without: added };
}
