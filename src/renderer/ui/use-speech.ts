import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speech } from './shown-value.ts';
import { useFormat } from './use-format.ts';
import { useTerms } from './use-terms.ts';

export function useSpeech(): Speech {
  const { t } = useTranslation();
  const format = useFormat();
  const terms = useTerms();
  return useMemo(() => ({ terms, format, yes: t('shop:yes'), no: t('shop:no') }), [terms, format, t]);
}
