import type { FieldWrite } from '../support/demo-writes.ts';
import { type Broken, type Evidence, type FieldCase, appliedWrites } from './evidence.ts';

/** The demo may answer so long after it has noted the question. */
const ANSWERS_WITHIN_MS = 1_500;

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
    const look = evidence.reads.findLast(({ seq, path }) => seq < write.seq && path.includes(one.offerId));
    const editIds = [editId];
    const said = `stock of ${one.offerId} was sent as ${write.value} (request ${write.seq})`;
    if (look === undefined) return [{ promise: 'oversold', what: `${said} without a look`, editIds }];
    const shown = shownAt(evidence, one, { from: look.at, before: write.seq });
    if (shown.includes(Number(base))) return [];
    const what = `${said} upon ${String(base)}, where ${shown.join(' or ')} could be seen`;
    return [{ promise: 'oversold', what, editIds }];
  });
}

/** What a look at that time may have told: the number after the last change by anybody, or our own. */
function shownAt(
  { writes }: Evidence,
  { moves, offerId, before }: FieldCase,
  look: { readonly from: number; readonly before: number },
): number[] {
  const past = moves.filter(({ at }) => at <= look.from);
  const during = moves.filter(({ at }) => at > look.from && at <= look.from + ANSWERS_WITHIN_MS);
  const since = past.at(-1)?.at ?? 0;
  const own = writes.filter((write) => isOwnStock(write, offerId) && write.seq < look.before);
  const isRecent = ({ at }: FieldWrite) => at >= since - ANSWERS_WITHIN_MS;
  return [
    Number(past.at(-1)?.to ?? before),
    ...during.map(({ to }) => Number(to)),
    ...own.filter(isRecent).map(({ value }) => Number(value.replace('FIXED ', ''))),
  ];
}

function isOwnStock({ applied, field, offerId }: FieldWrite, wanted: string): boolean {
  return applied && field === 'stock' && offerId === wanted;
}
