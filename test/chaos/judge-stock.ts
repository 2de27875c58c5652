import { type Broken, type Evidence, type FieldCase, appliedWrites, heirOf } from './evidence.ts';

/**
 * Pieces that were there or counted, and those added, less those sold. Nobody counts where pieces are added.
 */
export function judgeStock(evidence: Evidence, one: FieldCase): Broken[] {
  const last = one.rows.findLast(({ state, intent }) => state === 'confirmed' && intent.kind === 'set');
  const editIds = one.rows.map(({ editId }) => editId);
  if (last !== undefined && last.intent.kind === 'set' && last.intent.value === 0) {
    const status = evidence.after.get(one.offerId)?.get('publication.status');
    const what = `${one.offerId} was to end and is ${String(status)}`;
    return status === 'ENDED' ? [] : [{ promise: 'lost', what, editIds }];
  }
  const expected =
    last?.intent.kind === 'set'
      ? counted(one, Number(last.intent.value), appliedWrites(evidence, last.editId)[0]?.at ?? last.createdAt)
      : [Number(one.before) + confirmedGains(one) + sum(movesOf(one, 0))];
  const found = Number(one.after);
  if (expected.includes(found)) return [];
  const promise = found > Math.max(...expected) ? 'twice' : 'lost';
  return [
    { promise, what: `stock of ${one.offerId} is ${found}, expected ${expected.join(' or ')}`, editIds },
  ];
}

/**
 * Sales before the number was carried out went into it, those after came off it; when that was is not told.
 */
function counted(one: FieldCase, value: number, since: number): number[] {
  const moves = movesOf(one, since);
  return [...moves.keys(), moves.length].map((from) => value + sum(moves.slice(from)));
}

/** What the seller was promised to have added, by his own notebook. */
function confirmedGains({ intentions, rows }: FieldCase): number {
  const amounts = intentions.map(({ typed, changeSetId }) => {
    const row = rows.find((each) => each.changeSetId === changeSetId);
    const isDone = row !== undefined && heirOf(row, rows)?.state === 'confirmed';
    return isDone && typed.kind === 'add' ? typed.amount : 0;
  });
  return sum(amounts);
}

function movesOf({ moves }: FieldCase, since: number): number[] {
  return moves.filter(({ at }) => at >= since).map(({ from, to }) => Number(to) - Number(from));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
