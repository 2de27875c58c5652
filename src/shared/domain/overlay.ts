import type { EditState, Intent } from './edit.ts';
import { fillParameters, onlyFilled, type WireParameter } from './offer-parameters.ts';
import { placeFiles } from './place-files.ts';
import { OFFER_FIELDS, type OfferField, isOfferField, isSameValue } from './offer-fields.ts';
import type { OfferBase, PendingMark } from './offer.ts';

/** As much of an edit as the overlay needs; pending ones only, oldest first. */
export type PendingEdit = { readonly field: string; readonly intent: Intent; readonly state: EditState };

export type Overlay = {
  /** The base as the seller sees it. */
  readonly shown: OfferBase;
  readonly marks: readonly PendingMark[];
};

/**
 * What is shown is what Allegro has with the pending edits applied in order. Neither ever changes the
 * other.
 */
export function overlay(base: OfferBase, edits: readonly PendingEdit[]): Overlay {
  if (edits.length === 0) return { shown: base, marks: [] };
  let shown = base;
  const marks = new Map<string, PendingMark>();
  for (const edit of edits) {
    if (!isOfferField(edit.field)) continue;
    shown = withField(shown, edit.field, edit.intent);
    marks.set(edit.field, {
      field: edit.field,
      state: edit.state,
      base: OFFER_FIELDS[edit.field].baseOf(base),
      shown: OFFER_FIELDS[edit.field].baseOf(shown),
    });
  }
  return { shown, marks: [...marks.values()] };
}

/** Where an intent leads from a value. Pieces never fall below none. */
export function applyIntent(value: unknown, intent: Intent): unknown {
  if (intent.kind === 'set') return intent.value;
  if (intent.kind === 'place') return placeFiles(value as readonly string[] | null | undefined, intent);
  if (intent.kind === 'fill')
    return fillParameters(value as readonly WireParameter[] | null | undefined, intent);
  return Math.max(0, (typeof value === 'number' ? value : 0) + intent.amount);
}

/** Whether two values are the same as far as the intent is about them: the other parameters are others'. */
export function isSameWhereMeant(field: OfferField, intent: Intent, left: unknown, right: unknown): boolean {
  if (intent.kind !== 'fill') return isSameValue(field, left, right);
  const filled = (value: unknown) => onlyFilled(intent, value as readonly WireParameter[] | null);
  return isSameValue(field, filled(left), filled(right));
}

function withField(base: OfferBase, field: OfferField, intent: Intent): OfferBase {
  const next = applyIntent(OFFER_FIELDS[field].baseOf(base), intent);
  return OFFER_FIELDS[field].put(base, next);
}
