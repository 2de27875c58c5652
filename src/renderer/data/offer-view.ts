import {
  keepPreviousData,
  type QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { OfferQuery } from '../../shared/contract-offers.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { untilAnswered } from '../state/typing.ts';
import { onOfferQuery } from '../state/use-offer-query.ts';
import { ask, errorOf } from './api.ts';

const BLOCK = 50;

/** `query`: what was asked for; the window may have asked another question since. */
export type OpenedView = { readonly viewId: string; readonly total: number; readonly query: OfferQuery };

type Page = { readonly rows: readonly OfferRow[]; readonly total: number };

/**
 * An ordered view over the offers. The former one stays on screen until the new one and its first rows are
 * there.
 */
export function useOfferView(query: OfferQuery, epoch: string) {
  const client = useQueryClient();
  useAskAhead(client, epoch);
  return useQuery({ ...viewOptions(client, query, epoch), placeholderData: keepPreviousData });
}

/** Asks as soon as the question changes: the window draws the key that was typed while the engine looks. */
function useAskAhead(client: QueryClient, epoch: string): void {
  useEffect(
    () => onOfferQuery((query) => void client.prefetchQuery(viewOptions(client, query, epoch))),
    [client, epoch],
  );
}

function viewOptions(client: QueryClient, query: OfferQuery, epoch: string) {
  return {
    queryKey: ['offers.open', query, epoch],
    queryFn: async (): Promise<OpenedView> => {
      // One answer for both: who types waits for it.
      const { rows, ...view } = await untilAnswered(ask('offers.open', { ...query, firstRows: BLOCK }));
      const first = rows ? { rows, total: view.total } : await readPage(view.viewId, 0);
      client.setQueryData<Page>(pageKey(view.viewId, 0), first);
      return { ...view, query };
    },
    gcTime: 0,
  };
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

/**
 * Rows between two indexes, both included: those that are here at once, or all of them, read where they are
 * missing.
 */
export function useReadRows(view: OpenedView | undefined) {
  const client = useQueryClient();
  const viewId = view?.viewId ?? '';
  const rowsOf = (pages: readonly (Page | undefined)[], first: number, last: number) => {
    const start = Math.floor(first / BLOCK) * BLOCK;
    return pages.flatMap((page) => page?.rows ?? []).slice(first - start, last - start + 1);
  };
  return {
    known(first: number, last: number): readonly OfferRow[] | null {
      const blocks = blocksBetween(first, last);
      const pages = blocks.map((block) => client.getQueryData<Page>(pageKey(viewId, block)));
      return pages.every((page) => page !== undefined) ? rowsOf(pages, first, last) : null;
    },
    async read(first: number, last: number): Promise<readonly OfferRow[]> {
      const pages: Page[] = [];
      for (const block of blocksBetween(first, last)) {
        const queryKey = pageKey(viewId, block);
        pages.push(await client.fetchQuery({ queryKey, queryFn: () => readPage(viewId, block) }));
      }
      return rowsOf(pages, first, last);
    },
  };
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
