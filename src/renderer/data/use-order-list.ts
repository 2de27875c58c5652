import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ItemsWhere } from '../../shared/contract-collections.ts';
import { ask } from './api.ts';
import { useAsk } from './use-ask.ts';
import type { OrderTab } from '../state/orders.ts';
import { orderOf } from './order-document.ts';

const PORTION = 200;

/** Orders that nobody paid yet may still change: they stand among all, and in no other tab. */
const READY: ItemsWhere = { path: 'status', values: ['READY_FOR_PROCESSING'] };

const WHERE: Record<OrderTab, readonly ItemsWhere[]> = {
  new: [READY, { path: 'fulfillment.status', values: ['NEW'] }],
  'in-progress': [READY, { path: 'fulfillment.status', values: ['PROCESSING', 'SUSPENDED'] }],
  'to-send': [READY, { path: 'fulfillment.status', values: ['READY_FOR_SHIPMENT'] }],
  sent: [{ path: 'fulfillment.status', values: ['SENT', 'READY_FOR_PICKUP', 'PICKED_UP'] }],
  all: [],
};

/** The orders of a tab in portions, as far as somebody has scrolled. */
export function useOrderList(tab: OrderTab, text: string) {
  const asked = { name: 'orders', where: WHERE[tab], ...(text === '' ? {} : { text }), withDocuments: true };
  const query = useInfiniteQuery({
    queryKey: ['collections.list', asked],
    queryFn: ({ pageParam }) => ask('collections.list', { ...asked, after: pageParam, limit: PORTION }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // Orders of another tab are never there to be ticked.
    placeholderData: (former, query) => (isOfTab(query?.queryKey[1], tab) ? former : undefined),
  });
  const { data } = query;
  const orders = useMemo(() => data?.pages.flatMap(({ items }) => items.map(orderOf)) ?? [], [data]);
  return {
    orders,
    total: data?.pages[0]?.total ?? 0,
    isFirst: query.isPending,
    error: query.error,
    more: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
    },
  };
}

function isOfTab(asked: unknown, tab: OrderTab): boolean {
  return (asked as Partial<{ where: unknown }> | undefined)?.where === WHERE[tab];
}

/** How many orders a tab has, whatever is searched for. */
export function useOrderCount(tab: OrderTab): number | null {
  const asked = { name: 'orders', where: WHERE[tab], after: null, limit: 1 };
  return useAsk('collections.list', asked).data?.total ?? null;
}
