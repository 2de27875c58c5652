import type { Chapter } from '../chapters.ts';
import type { Typed } from '../seller.ts';
import { truthOf } from '../../support/world-story.ts';
import { changesByOthers, type Evidence } from './evidence.ts';

/**
 * I1 and I2: the pieces of an offer are what was there or was typed, and what was typed to be added, less
 * what was sold. Judged by what the seller typed, where he has taken nothing of it back.
 */
export function wrongSums(evidence: Evidence): string[] {
  return evidence.day.chapters.flatMap((chapter) => {
    const byOffer = Map.groupBy(
      evidence.day.seller.typed.filter(
        ({ field, editId }) => field === 'stock' && editId > chapter.lastEditId,
      ),
      ({ offerId }) => offerId,
    );
    return [...byOffer].flatMap(([offerId, typed]) => wrongSum(evidence, { chapter, offerId, typed }));
  });
}

type Summed = { readonly chapter: Chapter; readonly offerId: string; readonly typed: readonly Typed[] };

function wrongSum(evidence: Evidence, summed: Summed): string[] {
  const { day } = evidence;
  const { chapter, offerId, typed } = summed;
  const isUnknown = (day.seller.unknown.get(offerId) ?? -1) >= chapter.beganAt;
  if (isUnknown || !isPlain(evidence, summed)) return [];
  const lastSet = typed.findLast(({ intent }) => intent.kind === 'set');
  const added = typed
    .slice(lastSet === undefined ? 0 : typed.indexOf(lastSet))
    .reduce((sum, { intent }) => sum + (intent.kind === 'add' ? intent.amount : 0), 0);
  const others = changesByOthers(evidence, offerId, 'stock.available').filter(
    ({ at }) => at >= chapter.beganAt,
  );
  const moved = others.reduce((sum, { from, to }) => sum + Number(to) - Number(from), 0);
  const stock = truthOf(day.world, offerId).stock.available;
  if (lastSet === undefined) {
    const expected = (chapter.before.get(offerId)?.stock.available ?? 0) + added + moved;
    return stock === expected ? [] : [`I2: ${offerId} has ${stock} pieces, ${expected} were expected`];
  }
  if (lastSet.intent.kind !== 'set' || others.some(({ by }) => by !== 'buyer')) return [];
  const most = Number(lastSet.intent.value) + added;
  if (stock <= most && stock >= most + moved) return [];
  return [`I2: ${offerId} has ${stock} pieces, ${most + moved} to ${most} were expected`];
}

/** Nothing was dropped, undone, ended or reported wrongly: then the sum is what he typed. */
function isPlain({ day, rows }: Evidence, { chapter, offerId, typed }: Summed): boolean {
  const sets = new Set(typed.map(({ changeSetId }) => changeSetId));
  const { lastEditId } = chapter;
  const own = rows.filter(
    (row) =>
      row.editId > lastEditId && row.offerId === offerId && ['stock', 'publication'].includes(row.field),
  );
  const events = day.world
    .db()
    .pluck<string>(
      `SELECT s.event FROM edit_story s JOIN edit e ON e.edit_id = s.edit_id
       WHERE e.object_id = ? AND e.field = 'stock' AND e.edit_id > ?`,
    )
    .all(offerId, lastEditId);
  const isEnded = typed.some(({ intent }) => intent.kind === 'set' && intent.value === 0);
  return (
    !isEnded &&
    !events.some((event) => ['confirmed-and-sold', 'undone', 'took-theirs'].includes(event)) &&
    own.every(
      ({ field, state, mark, changeSetId }) =>
        field === 'stock' &&
        sets.has(changeSetId) &&
        (state === 'confirmed' || state === 'replaced') &&
        mark === null,
    )
  );
}
