import type { OutsideEvent, Truth } from '../support/demo-truth.ts';
import type { FieldWrite } from '../support/demo-writes.ts';
import type { Cast } from './cast.ts';
import type { Intention, TypedField } from './intentions.ts';
import { ownerOf } from './owners.ts';
import type { ReadRequest } from './reads.ts';
import type { EditRow } from '../support/edit-rows.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * All that is judged by: the seller's notebook, the demo's own books, and what the program says of its edits.
 */
export type Evidence = {
  readonly cast: Cast;
  readonly intentions: readonly Intention[];
  readonly before: ReadonlyMap<string, Truth>;
  readonly after: ReadonlyMap<string, Truth>;
  readonly events: readonly OutsideEvent[];
  readonly writes: readonly FieldWrite[];
  readonly reads: readonly ReadRequest[];
  readonly snapshot: Snapshot;
  readonly givenUp: ReadonlySet<number>;
};

export type Broken = {
  readonly promise: 'lost' | 'twice' | 'unasked';
  readonly what: string;
  /** Whose story tells more. */
  readonly editIds: readonly number[];
};

/** The field's place in an offer of Allegro. */
export const PLACES = { price: 'sellingMode.price.amount', stock: 'stock.available', title: 'name' } as const;

/** One field of one offer: what was typed, what the program keeps, what others did, and what is there. */
export type FieldCase = {
  readonly offerId: string;
  readonly field: TypedField;
  readonly intentions: readonly Intention[];
  readonly rows: readonly EditRow[];
  readonly moves: readonly { readonly at: number; readonly from: unknown; readonly to: unknown }[];
  readonly before: unknown;
  readonly after: unknown;
};

export function fieldCase(evidence: Evidence, offerId: string, field: TypedField): FieldCase {
  const isOfCase = (each: { readonly offerId: string; readonly field: string }) =>
    each.offerId === offerId && each.field === field;
  return {
    offerId,
    field,
    intentions: evidence.intentions.filter(isOfCase),
    rows: evidence.snapshot.edits.filter(isOfCase),
    moves: evidence.events
      .filter((event) => event.offerId === offerId)
      .flatMap(({ time, changes }) =>
        changes
          .filter((change) => change.field === PLACES[field])
          .map(({ from, to }) => ({ at: Date.parse(time), from, to })),
      ),
    before: evidence.before.get(offerId)?.get(PLACES[field]) ?? null,
    after: evidence.after.get(offerId)?.get(PLACES[field]) ?? null,
  };
}

/** The row that stands for this one in the end: a replaced one is carried on by the next of its field. */
export function heirOf(row: EditRow, rows: readonly EditRow[]): EditRow | null {
  if (row.state !== 'replaced') return row;
  const next = rows.find(({ editId }) => editId > row.editId);
  return next === undefined ? null : heirOf(next, rows);
}

/** The requests that changed something for an edit, oldest first. */
export function appliedWrites({ writes, snapshot }: Evidence, editId: number): FieldWrite[] {
  return writes.filter((write) => write.applied && ownerOf(write, snapshot) === editId);
}
