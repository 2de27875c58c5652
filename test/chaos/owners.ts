import type { FieldWrite } from '../support/demo-writes.ts';
import type { EditRow } from '../support/edit-rows.ts';
import type { CallRecord, Snapshot } from './snapshot.ts';

/** Which edit a write of the demo's log carried; undefined: none that the program knows of. */
export function ownerOf(write: FieldWrite, snapshot: Snapshot): number | undefined {
  const call =
    write.callId === null
      ? patchOf(write, snapshot)
      : snapshot.calls.find(({ callId }) => callId === write.callId);
  return call?.rows.find((row) => row.offerId === write.offerId)?.editId;
}

/**
 * A change of one offer bears no id. No value is typed twice; where none fits, it is the last call that was
 * saved before it arrived, by a clock that may have been set meanwhile.
 */
function patchOf({ offerId, at, value }: FieldWrite, { calls, edits }: Snapshot): CallRecord | undefined {
  const own = calls.filter(({ kind, rows }) => kind === 'patch' && rows[0]?.offerId === offerId);
  const saysIt = ({ intent }: EditRow) =>
    intent.kind === 'set' && [String(intent.value), `FIXED ${String(intent.value)}`].includes(value);
  const editIds = edits.filter((row) => row.offerId === offerId && saysIt(row)).map(({ editId }) => editId);
  return (
    own.findLast(({ rows }) => rows.some(({ editId }) => editIds.includes(editId))) ??
    own.findLast(({ createdAt }) => createdAt <= at)
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
