import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferQuery } from '../state/use-offer-query.ts';
import { useWindowState } from '../state/window-state.ts';
import { saveOffers } from './save-offers.ts';

/** Saves the offers that the list shows now, in its order. */
export function useSaveView(): (kind: 'csv' | 'xlsx') => void {
  const { t, i18n } = useTranslation();
  const query = useOfferQuery();
  return useCallback(
    (kind) => {
      const { set } = useWindowState.getState();
      const locale = i18n.language === 'pl' ? 'pl-PL' : 'en-GB';
      saveOffers(query, kind, locale).then(
        (count) => set({ notice: t('offers:table.saved', { count }) }),
        () => set({ notice: t('offers:table.not-saved') }),
      );
    },
    [query, i18n, t],
  );
}
