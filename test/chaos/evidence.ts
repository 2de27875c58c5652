import type { OutsideEvent, Truth } from '../support/demo-truth.ts';
import type { FieldWrite, PhotosWrite } from '../support/demo-writes.ts';
import type { Cast } from './cast.ts';
import type { NotedDeed } from './deeds.ts';
import type { LoggedWrite } from './demo-book.ts';
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
  readonly deeds: readonly NotedDeed[];
  /** Requests that changed something, oldest first. */
  readonly applied: readonly LoggedWrite[];
  readonly photos: readonly PhotosWrite[];
  /** Items as they are at Allegro, by their collection. */
  readonly items: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>;
  /** Titles of all offers at Allegro that were not there from the start. */
  readonly newTitles: readonly string[];
  readonly givenUpItems: ReadonlySet<number>;
};

export type Broken = {
  readonly promise: 'lost' | 'twice' | 'unasked' | 'oversold';
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
export function appliedWrites(evidence: Evidence, editId: number): readonly FieldWrite[] {
  return owned(evidence).get(editId) ?? [];
}

const BY_OWNER = new WeakMap<Evidence, ReadonlyMap<number | undefined, FieldWrite[]>>();

/** Made once: after a thousand kills there are some ten million pairs of edits and writes. */
function owned(evidence: Evidence): ReadonlyMap<number | undefined, FieldWrite[]> {
  const known = BY_OWNER.get(evidence);
  if (known !== undefined) return known;
  const applied = evidence.writes.filter((write) => write.applied);
  const made = Map.groupBy(applied, (write) => ownerOf(write, evidence.snapshot));
  BY_OWNER.set(evidence, made);
  return made;
}
