import type { EditInput } from '../../../shared/contract-offers.ts';
import type { Edit } from '../../../shared/domain/edit.ts';
import { parameterIn, sameParameter, type WireParameter } from '../../../shared/domain/offer-parameters.ts';
import type { WriteDb } from '../store/handle.ts';
import { changeSetById } from '../store/queries/change-sets.ts';
import { pendingOfField } from '../store/queries/edits.ts';
import { enqueue } from './enqueue.ts';

/**
 * What was filled in beside the parameters that somebody else filled, too: taking Allegro's value of those
 * takes nothing of it away. It becomes a draft again, for the seller to send.
 */
export function keepUndisputed(
  db: WriteDb,
  edits: readonly Edit[],
  { now, newSetId }: { readonly now: number; readonly newSetId: () => string },
): void {
  for (const edit of edits) {
    const since = pendingOfField(db, edit.objectId, 'parameters').flatMap(({ intent }) =>
      intent.kind === 'fill' ? intent.parameters : [],
    );
    // What was filled otherwise since is the newer word.
    const rest = undisputedOf(edit).filter(({ id }) => parameterIn(since, id) === undefined);
    if (rest.length === 0) continue;
    const title = changeSetById(db, edit.changeSetId)?.title ?? '';
    const intent = { kind: 'fill', parameters: rest } as const;
    const again: EditInput['edits'] = [{ offerId: edit.objectId, field: 'parameters', intent }];
    enqueue(db, { title, origin: 'by-hand', edits: again }, newSetId(), now);
  }
}

/** Where nobody knows what became of a write, all of it is in question. */
function undisputedOf({ intent, mark, base, theirs }: Edit): readonly WireParameter[] {
  if (intent.kind !== 'fill' || mark !== null) return [];
  const [before, now] = [base, theirs] as readonly (readonly WireParameter[] | null)[];
  const rest = intent.parameters.filter(({ id }) =>
    sameParameter(parameterIn(before, id), parameterIn(now, id)),
  );
  return rest.length < intent.parameters.length ? rest : [];
}
