import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { ask } from '../../data/api.ts';
import type { OpenedView } from '../../data/offer-view.ts';
import { useSelection } from '../../state/selection.ts';
import { useOfferQuery } from '../../state/use-offer-query.ts';

export type RangeSelection = {
  tick: (offerId: OfferId, index: number, isRange: boolean) => void;
  extend: (fromIndex: number, toIndex: number) => void;
  all: () => void;
};

/**
 * Selection by ranges of the view's order: the ids come from the view itself, loaded on screen or not. While
 * no view of the present question is there, choosing all waits for it.
 */
export function useRangeSelection(view: OpenedView | undefined, isCurrent: boolean): RangeSelection {
  const client = useQueryClient();
  const anchor = useRef(0);
  const wantsAll = useRef(false);
  const viewId = isCurrent ? view?.viewId : undefined;
  const query = useOfferQuery();
  const range = useMemo(() => {
    async function idsOfView(): Promise<readonly OfferId[]> {
      if (!viewId) return [];
      const queryKey = ['offers.ids', viewId];
      const { offerIds } = await client.fetchQuery({
        queryKey,
        queryFn: () => ask('offers.ids', { viewId }),
      });
      return offerIds;
    }
    async function all() {
      wantsAll.current = viewId === undefined;
      if (viewId !== undefined) useSelection.getState().chooseAll(await idsOfView(), query);
    }
    async function add(from: number, to: number) {
      const offerIds = await idsOfView();
      useSelection.getState().add(offerIds.slice(Math.min(from, to), Math.max(from, to) + 1));
    }
    return {
      tick: (offerId: OfferId, index: number, isRange: boolean) => {
        if (isRange) void add(anchor.current, index);
        else useSelection.getState().toggle(offerId);
        anchor.current = index;
      },
      extend: (from: number, to: number) => void add(from, to),
      all: () => void all(),
    };
  }, [client, viewId, query]);
  useEffect(() => {
    if (wantsAll.current) range.all();
  }, [range]);
  return range;
}
