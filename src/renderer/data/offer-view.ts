import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { OfferQuery } from '../../shared/contract.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { ask, errorOf } from './api.ts';

const BLOCK = 100;

export type OpenedView = { readonly viewId: string; readonly total: number };

type Page = { readonly rows: readonly OfferRow[]; readonly total: number };

/** An ordered view over the offers. The former one stays on screen until the new one and its first rows are there. */
export function useOfferView(query: OfferQuery, epoch: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['offers.open', query, epoch],
    queryFn: async () => {
      const view = await ask('offers.open', query);
      client.setQueryData(pageKey(view.viewId, 0), await readPage(view.viewId, 0));
      return view;
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** The rows between two indexes of a view, as far as they are here. A forgotten view calls `onGone`. */
export function useOfferRows(view: OpenedView | undefined, first: number, last: number, onGone: () => void) {
  const blocks = view ? blocksBetween(first, Math.min(last, view.total - 1)) : [];
  const pages = useQueries({
    queries: blocks.map((block) => ({
      queryKey: pageKey(view?.viewId ?? '', block),
      queryFn: () => readPage(view?.viewId ?? '', block),
    })),
  });
  const gone = pages.some((page) => page.error && errorOf(page.error).kind === 'not-found');
  useEffect(() => {
    if (gone) onGone();
  }, [gone, onGone]);

  const rowAt = (index: number): OfferRow | undefined => {
    const slot = blocks.indexOf(Math.floor(index / BLOCK));
    return pages[slot]?.data?.rows[index % BLOCK];
  };
  return { rowAt, error: pages.find((page) => page.error)?.error ?? null };
}

/** Puts an edit into the rows on screen at once; the engine's own answer follows with the next event. */
export function useShowEdit() {
  const client = useQueryClient();
  return useCallback(
    (offerId: string, change: (row: OfferRow) => OfferRow) => {
      client.setQueriesData<Page>({ queryKey: ['offers.page'] }, (page) => {
        if (!page?.rows.some((row) => row.offerId === offerId)) return page;
        return { ...page, rows: page.rows.map((row) => (row.offerId === offerId ? change(row) : row)) };
      });
    },
    [client],
  );
}

function blocksBetween(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / BLOCK);
  const to = Math.floor(Math.max(-1, last) / BLOCK);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, slot) => from + slot);
}

function pageKey(viewId: string, block: number) {
  return ['offers.page', viewId, block] as const;
}

function readPage(viewId: string, block: number): Promise<Page> {
  return ask('offers.page', { viewId, index: block * BLOCK, limit: BLOCK });
}
