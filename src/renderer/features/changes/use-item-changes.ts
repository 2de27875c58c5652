import { useInfiniteQuery } from '@tanstack/react-query';
import type { ItemChangeRow } from '../../../shared/contract-collections.ts';
import type { EditState } from '../../../shared/domain/edit.ts';
import { ask } from '../../data/api.ts';

const PORTION = 100;

type ItemChangeRows = {
  readonly changes: readonly ItemChangeRow[];
  readonly error: Error | null;
  /** Null when all are here. */
  readonly more: (() => void) | null;
};

export function useItemChanges(states: readonly EditState[]): ItemChangeRows {
  const query = useInfiniteQuery({
    queryKey: ['collections.changes', states],
    queryFn: ({ pageParam }) =>
      ask('collections.changes', { states: [...states], after: pageParam, limit: PORTION }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
  return {
    changes: query.data?.pages.flatMap((page) => page.changes) ?? [],
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
  };
}
