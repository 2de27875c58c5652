import { useInfiniteQuery } from '@tanstack/react-query';
import type { ChangeRow } from '../../shared/contract-changes.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import { ask } from './api.ts';

const PORTION = 50;

type ChangesOfSet = {
  readonly changes: readonly ChangeRow[];
  readonly error: Error | null;
  /** Null when all are here. */
  readonly more: (() => void) | null;
  readonly isLoading: boolean;
};

export function useChangesOfSet(changeSetId: string, states: readonly EditState[]): ChangesOfSet {
  const query = useInfiniteQuery({
    queryKey: ['changes.list', changeSetId, states],
    queryFn: ({ pageParam }) =>
      ask('changes.list', { changeSetId, states, after: pageParam, limit: PORTION }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  return {
    changes: query.data?.pages.flatMap((page) => page.changes) ?? [],
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isLoading: query.isFetchingNextPage,
  };
}
