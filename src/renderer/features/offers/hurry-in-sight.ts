import { useEffect, useRef } from 'react';
import type { OfferId, OfferRow } from '../../../shared/domain/offer.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';
import { useSelection } from '../../state/selection.ts';

const REST_MS = 300;
const MOST_IN_SIGHT = 50;
const MOST_SELECTED = 120;

/**
 * Offers on screen or selected get their details before all others, once the scrolling rests. Each is named
 * once while anything is missing: Stragan leaves alone those that it has. Draws nothing, and the figures that
 * it listens to let nothing be drawn.
 */
export function HurryInSight({ rows }: { readonly rows: readonly (OfferRow | undefined)[] }): null {
  const { mutate: hurry } = useTell('sync.hurry');
  const status = useStatus();
  const told = useRef(new Set<OfferId>());
  const inSight = rows.flatMap((row) => row?.offerId ?? []).slice(0, MOST_IN_SIGHT);
  const selected = useSelection(({ offerIds }) => offerIds);
  const chosen = selected.size <= MOST_SELECTED ? [...selected] : [];
  const wanted = [...new Set([...inSight, ...chosen])].join(' ');
  const isMissing = status?.connection === 'online' && status.details.done < status.details.total;

  useEffect(() => {
    if (!isMissing) {
      told.current.clear();
      return undefined;
    }
    const timer = setTimeout(() => {
      const fresh = wanted.split(' ').filter((offerId) => offerId !== '' && !told.current.has(offerId));
      if (fresh.length === 0) return;
      for (const offerId of fresh) told.current.add(offerId);
      hurry({ offerIds: fresh });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, isMissing, hurry]);
  return null;
}
