import type { CameBetween } from '../../../shared/contract-changes.ts';
import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, type OfferField, isOfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { applyIntent, isSameWhereMeant } from '../../../shared/domain/overlay.ts';
import { moveCursor, readCursor } from '../store/cursors.ts';
import type { ReadDb, WriteDb } from '../store/handle.ts';
import { storyOf, tellStory } from '../store/queries/edit-stories.ts';
import { changeEdit, editById } from '../store/queries/edits.ts';
import {
  type ConfirmedWrite,
  type Span,
  type ToldEvent,
  confirmedWrites,
  eventsWithin,
  lastToldWithId,
  offersToldOfSince,
  offersWithSeveralEvents,
  valuesSeenWithin,
} from '../store/queries/foreign-writes.ts';
import type { CallRow, PlannedCall } from './plan.ts';

/** Source: GET /sale/offer-events keeps 24 hours; a margin for our clock and Allegro's. */
const AUDITED_FOR_MS = 25 * 60 * 60_000;

/** What was told after a look and is dated longer before it is late news, not somebody's write since. */
const LATE_MS = 60_000;

const PLACE_IN_EVENTS = 'came-between';

/**
 * Offers have no revision: between the fresh look and the write somebody else may write, and nobody is told.
 * Of a write that was seen on Allegro the journal should have one event, ours. Where it has more, the change
 * says so, with the other value as far as anybody told it. To be called when edits of these offers were
 * confirmed, or events of them were told.
 */
export function noteCameBetween(db: WriteDb, offerIds: readonly OfferId[], now: number): number {
  const since = now - AUDITED_FOR_MS - LATE_MS;
  const rowsOf = rowsByCall();
  let noted = 0;
  for (const offerId of offersWithSeveralEvents(db, offerIds, since)) {
    const writes = confirmedWrites(db, offerId, since).flatMap((write) => withSpan(write, rowsOf(write)));
    for (const write of writes) {
      const edit = write.mark === null ? editById(db, write.editId) : null;
      if (edit === null) continue;
      const between = foundBetween(db, edit, write, writes);
      if (between === null) continue;
      changeEdit(db, edit.editId, { mark: 'came-between', theirs: between.theirs ?? null }, now);
      tellStory(db, edit.editId, now, 'came-between', between);
      noted += 1;
    }
  }
  return noted;
}

/** The same for all that a pull was told since the last time. */
export function noteFromJournal(db: WriteDb, now: number): number {
  return db.transaction(() => {
    const since = readCursor(db, PLACE_IN_EVENTS)?.movedAt ?? now - AUDITED_FOR_MS;
    const noted = noteCameBetween(db, offersToldOfSince(db, since), now);
    moveCursor(db, PLACE_IN_EVENTS, null, now);
    return noted;
  });
}

/** How often such a change of the offer was told since the look: our own write is one. */
export function countSinceLook(db: ReadDb, edit: Edit, span: Span): number {
  if (!isOfferField(edit.field)) return 0;
  return eventsWithin(db, edit.objectId, OFFER_FIELDS[edit.field].events, span, LATE_MS).length;
}

type Write = ConfirmedWrite & { readonly row: CallRow; readonly span: Span };

/** A command may carry a thousand edits: it is read once. */
function rowsByCall(): (write: ConfirmedWrite) => ReadonlyMap<number, CallRow> {
  const known = new Map<string, ReadonlyMap<number, CallRow>>();
  return ({ callId, callBody }) => {
    const read = () => (JSON.parse(callBody) as PlannedCall).rows.map((row) => [row.editId, row] as const);
    const rows = known.get(callId) ?? new Map(read());
    known.set(callId, rows);
    return rows;
  };
}

function withSpan(write: ConfirmedWrite, rows: ReadonlyMap<number, CallRow>): Write[] {
  const row = rows.get(write.editId);
  if (row?.lookedAt === undefined) return [];
  return [{ ...write, row, span: { from: row.lookedAt, to: write.readFrom } }];
}

function foundBetween(db: ReadDb, edit: Edit, write: Write, writes: readonly Write[]): CameBetween | null {
  const { field, intent } = edit;
  // Pieces that are added go on top of whatever is there: nothing of anybody is put aside.
  if (!isOfferField(field) || intent.kind === 'add') return null;
  const { looked } = write.row;
  const ours = applyIntent(looked, intent);
  const events = eventsWithin(db, edit.objectId, OFFER_FIELDS[field].events, write.span, LATE_MS);
  if (events.length < 2) return null;
  const isOther = (value: unknown) =>
    [looked, ours].every((known) => !isSameWhereMeant(field, intent, value, known));
  const own = field === 'externalId' ? events.findLast(({ externalId }) => externalId === ours) : undefined;
  if (own !== undefined) {
    const lookedAt = toldAsLooked(db, edit, looked, own);
    const [first] = events.filter(
      ({ externalId, occurredAt }) => occurredAt >= lookedAt && isOther(externalId),
    );
    return first === undefined ? null : { at: first.occurredAt, looked, ours, theirs: first.externalId };
  }
  const [first] = events.slice(0, events.length - 1 - explained(db, edit, write, writes));
  if (first === undefined) return null;
  const seen = valuesSeenWithin(db, edit.objectId, OFFER_FIELDS[field].place, write.span).filter(isOther);
  return { at: first.occurredAt, looked, ours, ...(seen.length > 0 ? { theirs: seen.at(-1) } : {}) };
}

/**
 * Events name the offer's external id: where ours is among them, the others tell theirs. The journal is in
 * order, so by then it has told of the one we looked at, too: what it tells of before was not written over by
 * us, however late we heard of it.
 */
function toldAsLooked(db: ReadDb, { objectId }: Edit, looked: unknown, own: ToldEvent): number {
  const externalId = typeof looked === 'string' ? looked : null;
  return lastToldWithId(db, objectId, OFFER_FIELDS.externalId.events, externalId, own.occurredAt);
}

/** Events beside our own write that are not about a value we put aside. */
function explained(db: ReadDb, edit: Edit, write: Write, writes: readonly Write[]): number {
  const isSoldSince = storyOf(db, edit.editId).some(({ event }) => event === 'confirmed-and-sold');
  return lateNews(db, edit.objectId, write, writes) + (isSoldSince ? 1 : 0);
}

/** Earlier writes of ours to the offer, of which the journal had not told by the time of the look. */
function lateNews(db: ReadDb, offerId: OfferId, write: Write, writes: readonly Write[]): number {
  const types = eventsOf(write.field);
  const { from } = write.span;
  const earlier = writes.filter(
    ({ field, confirmedAt }) =>
      confirmedAt <= from &&
      confirmedAt > from - LATE_MS &&
      eventsOf(field).some((type) => types.includes(type)),
  );
  const [first] = earlier;
  if (first === undefined) return 0;
  const told = eventsWithin(db, offerId, types, { from: first.span.from, to: from }, LATE_MS).length;
  return Math.max(0, earlier.length - told);
}

function eventsOf(field: string): readonly string[] {
  return isOfferField(field) ? OFFER_FIELDS[field as OfferField].events : [];
}
