import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ItemRow } from '../../../shared/contract-collections.ts';
import { ask } from '../../data/api.ts';

const PORTION = 200;

export type ItemsAsked = {
  readonly name: string;
  readonly within?: string;
  readonly text?: string;
  readonly sort?: { readonly column: number; readonly descending: boolean };
};

type ItemRows = {
  readonly items: readonly ItemRow[];
  readonly total: number;
  readonly error: Error | null;
  readonly isFirst: boolean;
  /** Asks for the next portion, where there is one. */
  readonly more: () => void;
};

/** Items in portions, as far as somebody has scrolled. */
export function useItemRows(asked: ItemsAsked): ItemRows {
  const query = useInfiniteQuery({
    queryKey: ['collections.list', asked],
    queryFn: ({ pageParam }) => ask('collections.list', { ...asked, after: pageParam, limit: PORTION }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // Another search of the same list; another list begins empty.
    placeholderData: (former, query) =>
      (query?.queryKey[1] as ItemsAsked | undefined)?.name === asked.name
        ? keepPreviousData(former)
        : undefined,
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return {
    items: query.data?.pages.flatMap(({ items }) => items) ?? [],
    total: query.data?.pages[0]?.total ?? 0,
    error: query.error,
    isFirst: query.isPending,
    more,
  };
}
