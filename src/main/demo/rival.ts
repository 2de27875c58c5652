import type { DemoState } from './kinds.ts';
import { editTruth, offerTruth } from './offers/truth.ts';
import { noteOutsideChange } from './outside-changes.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Somebody edits an offer on Allegro's own pages; the journal of outsiders tells field by field. Null: no
 * such offer.
 */
export function rivalEdit(state: DemoState, now: number, offerId: string, mergePatch: Plain): object | null {
  const before = offerTruth(state, offerId);
  if (before === null) return null;
  editTruth(state, now, offerId, mergePatch);
  const after = offerTruth(state, offerId);
  if (after === null) return null;
  const changes = leaves(mergePatch, '')
    .map((field) => ({ field, from: valueAt(before, field), to: valueAt(after, field) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  noteOutsideChange(state, { at: now, by: 'rival', offerId, changes });
  return after;
}

/** The paths a merge patch names: lists and plain values are leaves. */
function leaves(patch: Plain, prefix: string): string[] {
  return Object.entries(patch).flatMap(([name, value]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return isPlain(value) ? leaves(value, path) : [path];
  });
}

function valueAt(document: object, path: string): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) value = isPlain(value) ? value[name] : undefined;
  return value ?? null;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
