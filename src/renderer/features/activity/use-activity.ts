import { useInfiniteQuery } from '@tanstack/react-query';
import type { ActivityLine } from '../../../shared/domain/activity.ts';
import { ask } from '../../data/api.ts';
import type { ActivityFilter } from '../../state/activity.ts';

const PORTION = 100;

type Place = { readonly at: number; readonly id: string };

type Activity = {
  readonly lines: readonly ActivityLine[];
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Null when all are here. */
  readonly more: (() => void) | null;
  readonly isReading: boolean;
};

export function useActivity({ journal, who }: ActivityFilter): Activity {
  const query = useInfiniteQuery({
    queryKey: ['activity.list', journal, who],
    queryFn: ({ pageParam }) =>
      ask('activity.list', {
        ...(journal === null ? {} : { journals: [journal] }),
        ...(who === null ? {} : { who: [who] }),
        before: pageParam,
        limit: PORTION,
      }),
    initialPageParam: null as Place | null,
    getNextPageParam: (page) => page.next,
  });
  return {
    lines: query.data?.pages.flatMap((page) => page.lines) ?? [],
    isPending: query.isPending,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isReading: query.isFetchingNextPage,
  };
}
