import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFor, type Language } from './format.ts';
import type { Speech } from './shown-value.ts';
import { termsFor } from './terms.ts';

export function useSpeech(): Speech {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'pl' ? 'pl' : 'en';
  return useMemo(() => speechFor(language, t), [language, t]);
}

export function speechFor(language: Language, t: TFunction): Speech {
  return { terms: termsFor(language), format: formatFor(language), yes: t('shop:yes'), no: t('shop:no') };
}
