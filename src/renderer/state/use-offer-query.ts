import { useMemo } from 'react';
import type { OfferQuery } from '../../shared/contract-offers.ts';
import { useWindowState } from './window-state.ts';

type Asked = Pick<ReturnType<typeof useWindowState.getState>, 'text' | 'filters' | 'sortChosen' | 'sort'>;

export function useOfferQuery(): OfferQuery {
  const text = useWindowState((state) => state.text.trim());
  const filters = useWindowState((state) => state.filters);
  const isByCodes = useWindowState((state) => !state.sortChosen);
  const sort = useWindowState((state) => state.sort);
  return useMemo(
    () => queryOf({ text, filters, sortChosen: !isByCodes, sort }),
    [text, isByCodes, filters, sort],
  );
}

/** For what needs it only when something is done: it is not drawn anew at each key. */
export function offerQueryNow(): OfferQuery {
  return queryOf(useWindowState.getState());
}

/** Tells of another question at once, before anything is drawn for it. Returns how to stop. */
export function onOfferQuery(listener: (query: OfferQuery) => void): () => void {
  return useWindowState.subscribe((now, former) => {
    const isSame =
      now.text === former.text &&
      now.filters === former.filters &&
      now.sort === former.sort &&
      now.sortChosen === former.sortChosen;
    if (!isSame) listener(queryOf(now));
  });
}

function queryOf({ text, filters, sortChosen, sort }: Asked): OfferQuery {
  const words = text.trim();
  return { ...(words ? { text: words, codesFirst: !sortChosen } : {}), ...filters, sort };
}
