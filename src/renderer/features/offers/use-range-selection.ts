import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { ask } from '../../data/api.ts';
import type { OpenedView } from '../../data/offer-view.ts';
import { useSelection } from '../../state/selection.ts';
import { offerQueryNow } from '../../state/use-offer-query.ts';

export type RangeSelection = {
  /** `offerId` undefined: of a row that is still being read. */
  tick: (offerId: OfferId | undefined, index: number, isRange: boolean) => void;
  extend: (fromIndex: number, toIndex: number) => void;
  all: () => void;
};

/**
 * Selection by ranges of the view's order: the ids come from the view itself, loaded on screen or not. While
 * the view is that of a former question, choosing all waits for the present one's.
 */
export function useRangeSelection(view: OpenedView | undefined, isCurrent: () => boolean): RangeSelection {
  const client = useQueryClient();
  const anchor = useRef(0);
  const wantsAll = useRef(false);
  const viewId = view?.viewId;
  const shown = useRef(viewId);
  useLayoutEffect(() => {
    shown.current = viewId;
  }, [viewId]);
  // The same one all the time: every row holds it, and would be drawn anew at each key.
  const range = useMemo(() => {
    const viewNow = () => (isCurrent() ? shown.current : undefined);
    async function idsOfView(): Promise<readonly OfferId[]> {
      const here = viewNow();
      if (!here) return [];
      const queryKey = ['offers.ids', here];
      const { offerIds } = await client.fetchQuery({
        queryKey,
        queryFn: () => ask('offers.ids', { viewId: here }),
      });
      return offerIds;
    }
    async function all() {
      const [here, asked] = [viewNow(), offerQueryNow()];
      wantsAll.current = here === undefined;
      if (here !== undefined) useSelection.getState().chooseAll(await idsOfView(), asked);
    }
    async function add(from: number, to: number) {
      const offerIds = await idsOfView();
      useSelection.getState().add(offerIds.slice(Math.min(from, to), Math.max(from, to) + 1));
    }
    async function toggleAt(index: number) {
      const offerId = (await idsOfView())[index];
      if (offerId !== undefined) useSelection.getState().toggle(offerId);
    }
    return {
      tick: (offerId: OfferId | undefined, index: number, isRange: boolean) => {
        if (isRange) void add(anchor.current, index);
        else if (offerId !== undefined) useSelection.getState().toggle(offerId);
        else void toggleAt(index);
        anchor.current = index;
      },
      extend: (from: number, to: number) => void add(from, to),
      all: () => void all(),
    };
  }, [client, isCurrent]);
  useEffect(() => {
    if (wantsAll.current) range.all();
  }, [range, viewId]);
  return range;
}
