import { useMemo } from 'react';
import type { OfferQuery } from '../../shared/contract-offers.ts';
import { useWindowState } from './window-state.ts';

export function useOfferQuery(): OfferQuery {
  const text = useWindowState((state) => state.text.trim());
  const statuses = useWindowState((state) => state.statuses);
  const unsentOnly = useWindowState((state) => state.unsentOnly);
  const sort = useWindowState((state) => state.sort);
  return useMemo(
    () => ({
      ...(text ? { text } : {}),
      ...(statuses.length > 0 ? { statuses } : {}),
      ...(unsentOnly ? { unsentOnly } : {}),
      sort,
    }),
    [text, statuses, unsentOnly, sort],
  );
}
