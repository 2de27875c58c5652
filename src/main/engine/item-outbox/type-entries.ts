import { type Result, err, ok } from '../../../shared/errors.ts';
import type { Collection } from '../collections/collection.ts';
import { methodsOf } from '../collections/methods-of.ts';
import { withEntries } from '../collections/set-entries.ts';
import { pendingOfItem } from '../store/queries/item-changes.ts';
import { OFFERS } from '../store/queries/item-titles.ts';
import { knownItem, type KnownItem } from '../store/queries/local-keys.ts';
import { keepUnread } from '../store/queries/unread-items.ts';
import { shownOf } from './lay-change.ts';
import { layMeant, type Typing } from './type-change.ts';

export type Entries = {
  readonly keys: readonly string[];
  /** The property that is a set. */
  readonly list: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
};

type Outcome = { readonly changed: number; readonly unchanged: number; readonly unknown: number };

/**
 * Entries put into a set of many items, or taken out of it, in one transaction. What each has at Allegro need
 * not be known for that: it is read before anything goes, and stays.
 */
export async function typeEntries(
  typing: Typing,
  definition: Collection,
  entries: Entries,
): Promise<Result<Outcome>> {
  const { db, edition } = typing;
  if (definition.sets?.includes(entries.list) !== true)
    return err({
      kind: 'bad-input',
      path: 'list',
      message: `${entries.list} of ${definition.name} is no set.`,
    });
  const methods = await methodsOf(definition, edition);
  return db.transaction(() => {
    const outcome = { changed: 0, unchanged: 0, unknown: 0 };
    for (const key of entries.keys) {
      const item = itemAt(typing, definition, key, entries);
      const shown = item && shownOf(item.document, pendingOfItem(db, definition.name, key));
      if (item === null || shown === null) {
        outcome.unknown += 1;
        continue;
      }
      const document = { ...shown, [entries.list]: withEntries(shown[entries.list], entries) };
      const typed = layMeant(typing, { definition, methods, key, item }, { kind: 'change', document });
      if (!typed.ok) return typed;
      outcome[typed.value.changeId === null ? 'unchanged' : 'changed'] += 1;
    }
    return ok(outcome);
  });
}

/**
 * An offer has its part at Allegro, whether it was read or not. One that was never read is taken to have what
 * is to be taken out.
 */
function itemAt({ db }: Typing, definition: Collection, key: string, entries: Entries): KnownItem | null {
  const { name, within } = definition;
  const known = knownItem(db, name, key);
  if (within?.collection !== OFFERS || known?.isWhole === true) return known;
  const { list, remove } = entries;
  const assumed = withEntries(known?.document?.[list], { add: remove, remove: [] });
  keepUnread(db, { collection: name, offerId: key, document: { [list]: assumed } });
  return knownItem(db, name, key);
}
