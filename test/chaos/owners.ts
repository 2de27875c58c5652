import type { FieldWrite } from '../support/demo-writes.ts';
import type { CallRecord, Snapshot } from './snapshot.ts';

/** Which edit a write of the demo's log carried; undefined: none that the program knows of. */
export function ownerOf(write: FieldWrite, { calls }: Snapshot): number | undefined {
  const call =
    write.callId === null ? patchOf(write, calls) : calls.find(({ callId }) => callId === write.callId);
  return call?.rows.find((row) => row.offerId === write.offerId)?.editId;
}

/** A change of one offer bears no id: it is the last one that was saved before it arrived. */
function patchOf({ offerId, at }: FieldWrite, calls: readonly CallRecord[]): CallRecord | undefined {
  return calls.findLast(
    ({ kind, createdAt, rows }) => kind === 'patch' && createdAt <= at && rows[0]?.offerId === offerId,
  );
}

/** The edits of which Allegro has got a write and the program had not yet seen the outcome. */
export function editsInFlight(snapshot: Snapshot, writes: readonly FieldWrite[]): number[] {
  const written = new Set(writes.map((write) => ownerOf(write, snapshot)));
  return snapshot.edits
    .filter(({ state, callId }) => callId !== null && (state === 'sending' || state === 'unsure'))
    .map(({ editId }) => editId)
    .filter((editId) => written.has(editId));
}
