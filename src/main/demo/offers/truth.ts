import { addressesOf } from '../addresses.ts';
import type { DemoState } from '../kinds.ts';
import { noteOutsideChange } from '../outside-changes.ts';
import { scheduleActivation } from './carry-out.ts';
import { wantedStatus, wholeDocument } from './edit-offer.ts';
import { withImageAddress, withImagePaths } from './images-in-offer.ts';
import { isObject, mergePatch } from './merge-patch.ts';
import { changedOffers, findOffer, isDeleted } from './offer-store.ts';
import { publicationStep } from './publication-step.ts';
import { changesBetween, saveOffer } from './save-offer.ts';

/** The offer as it really is, in the shape of GET /sale/product-offers/{offerId}; archived ones too. */
export function offerTruth(state: DemoState, offerId: string): object | null {
  const record = trueRecord(state, offerId);
  return record === null ? null : withImageAddress(record.doc, addressesOf(state).image);
}

/**
 * Somebody edits the offer on Allegro's side: no validation, the same consequences and events, the same
 * lag of the list.
 * What follows beyond the fields he named is Allegro's doing and noted as such.
 */
export function editTruth(
  state: DemoState,
  now: number,
  offerId: string,
  patch: Readonly<Record<string, unknown>>,
): void {
  const before = trueRecord(state, offerId);
  if (before === null) return;
  const moment = { state, now };
  const sent = withImagePaths(patch, addressesOf(state).image);
  const doc = wholeDocument(mergePatch(before.doc, sent), before.doc);
  const step = publicationStep(before.doc.publication, wantedStatus(patch), doc);
  const publication = 'code' in step ? before.doc.publication : step;
  const saved = saveOffer(moment, before, { ...before, doc: { ...doc, publication } }, 'rival');
  scheduleActivation(moment, saved);

  const named = leafPaths(patch, '');
  const changes = changesBetween(before.doc, saved.doc).filter(
    ({ field }) => !named.some((path) => isWithin(field, path)),
  );
  if (changes.length > 0) noteOutsideChange(state, { at: now, by: 'allegro', offerId, changes });
}

function trueRecord(state: DemoState, offerId: string) {
  if (isDeleted(state, offerId)) return null;
  return changedOffers(state).get(offerId) ?? findOffer(state, offerId, Number.NEGATIVE_INFINITY);
}

function leafPaths(patch: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(patch).flatMap(([name, value]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return isObject(value) ? leafPaths(value, path) : [path];
  });
}

function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
}
