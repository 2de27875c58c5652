import { useQueries } from '@tanstack/react-query';
import type { CollectionInfo, ItemRow, Shelf } from '../../shared/contract-collections.ts';
import { ask } from './api.ts';

/**
 * What a seller looks for by its name; orders and payments have lists that are searched by more than that.
 */
const SHELVES: readonly Shelf[] = ['settings', 'delivery'];
const EACH = 3;
const LEAST_CHARACTERS = 3;

export type FoundItem = { readonly collection: CollectionInfo; readonly item: ItemRow };

/** Items whose title holds a text, out of the lists that are short enough to be asked at each key. */
export function useFoundItems(text: string, collections: readonly CollectionInfo[]): readonly FoundItem[] {
  const isLong = text.length >= LEAST_CHARACTERS;
  const asked = collections.filter(
    ({ shelf, count, within }) => isLong && SHELVES.includes(shelf) && count > 0 && within === null,
  );
  const answers = useQueries({
    queries: asked.map(({ name }) => {
      const input = { name, text, after: null, limit: EACH };
      return { queryKey: ['collections.list', input], queryFn: () => ask('collections.list', input) };
    }),
  });
  return asked.flatMap((collection, slot) =>
    (answers[slot]?.data?.items ?? []).map((item) => ({ collection, item })),
  );
}
