import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../state/notice.ts';
import { offerQueryNow } from '../state/use-offer-query.ts';
import { saveOffers } from './save-offers.ts';

/** Saves the offers that the list shows now, in its order. */
export function useSaveView(): (kind: 'csv' | 'xlsx') => void {
  const { i18n } = useTranslation();
  return useCallback(
    (kind) => {
      const locale = i18n.language === 'pl' ? 'pl-PL' : 'en-GB';
      saveOffers(offerQueryNow(), kind, locale).then(
        (count) => say('offers:table.saved', { count }),
        () => say('offers:table.not-saved'),
      );
    },
    [i18n],
  );
}
