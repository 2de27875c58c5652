import type { ItemChangeRow } from '../../shared/contract-collections.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import { ask, type Session } from './session.ts';

const PAGE = 200;

/** In the order they were made; null: all of them. */
export async function changesOf(
  session: Session,
  states: readonly EditState[],
  ids: readonly number[] | null,
): Promise<readonly ItemChangeRow[]> {
  const found: ItemChangeRow[] = [];
  let next: number | null = null;
  do {
    const page: { readonly changes: readonly ItemChangeRow[]; readonly next: number | null } = await ask(
      session,
      'collections.changes',
      { states, after: next, limit: PAGE },
    );
    found.push(...page.changes);
    ({ next } = page);
  } while (next !== null);
  return ids === null ? found : found.filter(({ changeId }) => ids.includes(changeId));
}
