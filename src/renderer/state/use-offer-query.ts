import { useMemo } from 'react';
import type { OfferQuery } from '../../shared/contract-offers.ts';
import { useWindowState } from './window-state.ts';

export function useOfferQuery(): OfferQuery {
  const text = useWindowState((state) => state.text.trim());
  const filters = useWindowState((state) => state.filters);
  const isByCodes = useWindowState((state) => !state.sortChosen);
  const sort = useWindowState((state) => state.sort);
  return useMemo(
    () => ({ ...(text ? { text, codesFirst: isByCodes } : {}), ...filters, sort }),
    [text, isByCodes, filters, sort],
  );
}
