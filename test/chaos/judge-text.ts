import { type Broken, type Evidence, type FieldCase, appliedWrites } from './evidence.ts';
import type { EditRow } from '../support/edit-rows.ts';

/**
 * A title or a price is what the last confirmed edit says, what somebody made of it since, or what it was.
 */
export function judgeText(evidence: Evidence, one: FieldCase): Broken[] {
  if (one.intentions.length === 0) return [];
  const last = one.rows.findLast(({ state }) => state === 'confirmed');
  const allowed = last === undefined ? untouched(one) : sinceEdit(evidence, one, last);
  const found = String(one.after);
  if (allowed.includes(found)) return [];
  const typed = one.intentions.map((intention) =>
    intention.typed.kind === 'set' ? intention.typed.value : null,
  );
  const isKnown = [one.before, ...one.moves.map(({ to }) => to), ...typed].map(String).includes(found);
  const what = `${one.field} of ${one.offerId} is ${found}, allowed: ${allowed.join(' | ')}`;
  return [{ promise: isKnown ? 'lost' : 'unasked', what, editIds: one.rows.map(({ editId }) => editId) }];
}

/** Nothing of ours got through: it is as the last of the others left it. */
function untouched({ moves, before }: FieldCase): string[] {
  return [String(moves.at(-1)?.to ?? before)];
}

function sinceEdit(evidence: Evidence, one: FieldCase, row: EditRow): string[] {
  const since = appliedWrites(evidence, row.editId)[0]?.at ?? row.createdAt;
  return [typedText(one, row), ...one.moves.filter(({ at }) => at >= since).map(({ to }) => String(to))];
}

/** As it was typed; from the row itself only where the program was ended before it answered. */
function typedText({ intentions }: FieldCase, { changeSetId, intent }: EditRow): string {
  const known = intentions.find((intention) => intention.changeSetId === changeSetId)?.typed;
  if (known?.kind === 'set') return String(known.value);
  const value: unknown = intent.kind === 'set' ? intent.value : null;
  if (typeof value !== 'object' || value === null || !('amountMinor' in value)) return String(value);
  return (Number(value.amountMinor) / 100).toFixed(2);
}
