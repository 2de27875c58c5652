import type { FieldWrite } from '../support/demo-writes.ts';
import { type Broken, type Evidence, type FieldCase, appliedWrites } from './evidence.ts';

/**
 * Between a look and the decision that it leads to; what another part of the program reads then comes too
 * late.
 */
const WINDOW_MS = 2_000;
/** What we wrote is carried out a moment later. */
const CARRIED_OUT_WITHIN_MS = 1_500;

/**
 * "Now so many pieces" left only where the last look at the offer had shown the number that the seller had
 * seen: no sale that could be known went unseen.
 */
export function judgeSales(evidence: Evidence, one: FieldCase): Broken[] {
  return one.rows.flatMap(({ editId, intent }): Broken[] => {
    if (intent.kind !== 'set' || intent.value === 0) return [];
    const write = appliedWrites(evidence, editId).at(-1);
    if (write === undefined) return [];
    const base = evidence.snapshot.bases.get(editId);
    const decidedAt = decisionOf(evidence, write);
    const looks = evidence.reads.filter(
      ({ seq, path, at }) => seq < write.seq && at <= decidedAt && path.includes(one.offerId),
    );
    const look = looks.find(({ at }) => at >= decidedAt - WINDOW_MS) ?? looks.at(-1);
    const editIds = [editId];
    const said = `stock of ${one.offerId} was sent as ${write.value} (request ${write.seq})`;
    if (look === undefined) return [{ promise: 'oversold', what: `${said} without a look`, editIds }];
    const shown = shownAt(evidence, one, { from: look.at, write });
    if (shown.includes(Number(base))) return [];
    const what = `${said} upon ${String(base)}, where ${shown.join(' or ')} could be seen`;
    return [{ promise: 'oversold', what, editIds }];
  });
}

/** On a busy machine a write leaves seconds after it was decided on and saved. */
const LEAVES_WITHIN_MS = 60_000;

/**
 * When the program decided to write so: as it saved the call, unless its clock told another time than the
 * demo's.
 */
function decisionOf({ snapshot }: Evidence, { at, callId }: FieldWrite): number {
  const saved = snapshot.calls.find((call) => call.callId === callId)?.createdAt;
  return saved !== undefined && saved <= at && saved > at - LEAVES_WITHIN_MS ? saved : at;
}

/**
 * What a look at that time may have told, or whatever was read after it: the number after a change by anybody
 * until the write, or after our own.
 */
function shownAt(
  { writes }: Evidence,
  { moves, offerId, before }: FieldCase,
  look: { readonly from: number; readonly write: FieldWrite },
): number[] {
  const past = moves.filter(({ at }) => at <= look.from);
  const during = moves.filter(({ at }) => at > look.from && at <= look.write.at);
  const since = past.at(-1)?.at ?? 0;
  const own = writes.filter((write) => isOwnStock(write, offerId) && write.seq < look.write.seq);
  const isRecent = ({ at }: FieldWrite) => at >= since - CARRIED_OUT_WITHIN_MS;
  return [
    Number(past.at(-1)?.to ?? before),
    ...during.map(({ to }) => Number(to)),
    ...own.filter(isRecent).map(({ value }) => Number(value.replace('FIXED ', ''))),
  ];
}

function isOwnStock({ applied, field, offerId }: FieldWrite, wanted: string): boolean {
  return applied && field === 'stock' && offerId === wanted;
}
