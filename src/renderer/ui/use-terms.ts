import { useTranslation } from 'react-i18next';
import type { Words } from '../../shared/contract-collections.ts';
import type { Language } from './format.ts';
import { type Terms, termsFor } from './terms.ts';

export function useTerms(): Terms {
  return termsFor(useLanguage());
}

/** Reads a text that is there in every language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage();
  return (words) => words[language];
}

function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'pl' ? 'pl' : 'en';
}
