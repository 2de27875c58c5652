import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import { blobIn, isFileField, typeIn } from '../../../shared/domain/offer-files.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb } from '../store/handle.ts';
import { knownOffer } from '../store/queries/edited-offers.ts';
import { usableUpload } from '../store/queries/uploads.ts';

/** A file that has to go to Allegro before these edits can. */
export type NeededUpload = {
  readonly kind: string;
  readonly blobId: string;
  readonly editIds: readonly number[];
};

/** An upload that ends sooner is made again: a write may wait for its turn, or be accepted and done later. */
const LASTS_AT_LEAST_MS = 10 * 60_000;

/** One file is uploaded once for all its offers; what an offer has already is not uploaded for it. */
export function neededUploads(
  { db, clock }: { readonly db: ReadDb; readonly clock: Clock },
  edits: readonly Edit[],
): NeededUpload[] {
  const needs = new Map<string, { kind: string; blobId: string; editIds: number[] }>();
  for (const edit of edits) {
    for (const name of newNames(db, edit)) {
      const blobId = blobIn(name);
      if (blobId === null) continue;
      const kind = edit.field === 'images' ? 'image' : (typeIn(name) ?? '');
      const key = `${kind} ${blobId}`;
      const need = needs.get(key) ?? { kind, blobId, editIds: [] };
      need.editIds.push(edit.editId);
      needs.set(key, need);
    }
  }
  const until = clock.now() + LASTS_AT_LEAST_MS;
  return [...needs.values()].filter(({ kind, blobId }) => usableUpload(db, kind, blobId, until) === null);
}

/** The files that the edit brings to its offer, as far as is known before the offer is looked at afresh. */
function newNames(db: ReadDb, edit: Edit): string[] {
  if (!isFileField(edit.field)) return [];
  const base = knownOffer(db, edit.objectId, edit.field)?.base;
  const there = base === undefined ? [] : (OFFER_FIELDS[edit.field].baseOf(base) ?? []);
  const wanted = applyIntent(there, edit.intent);
  const isNew = (name: string) => !(there as readonly string[]).includes(name);
  return Array.isArray(wanted) ? (wanted as readonly string[]).filter(isNew) : [];
}
