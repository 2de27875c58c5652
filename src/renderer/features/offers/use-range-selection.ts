import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { ask } from '../../data/api.ts';
import type { OpenedView } from '../../data/offer-view.ts';
import { useSelection } from '../../state/selection.ts';

export type RangeSelection = {
  tick: (offerId: OfferId, index: number, isRange: boolean) => void;
  extend: (fromIndex: number, toIndex: number) => void;
  all: () => void;
};

/** Selection by ranges of the view's order: the ids come from the view itself, loaded on screen or not. */
export function useRangeSelection(view: OpenedView | undefined): RangeSelection {
  const client = useQueryClient();
  const anchor = useRef(0);
  const viewId = view?.viewId;
  return useMemo(() => {
    async function add(from: number, to: number) {
      if (!viewId) return;
      const { offerIds } = await client.fetchQuery({
        queryKey: ['offers.ids', viewId],
        queryFn: () => ask('offers.ids', { viewId }),
      });
      useSelection.getState().add(offerIds.slice(Math.min(from, to), Math.max(from, to) + 1));
    }
    return {
      tick: (offerId, index, isRange) => {
        if (isRange) void add(anchor.current, index);
        else useSelection.getState().toggle(offerId);
        anchor.current = index;
      },
      extend: (from, to) => void add(from, to),
      all: () => void add(0, Number.MAX_SAFE_INTEGER - 1),
    };
  }, [client, viewId]);
}
