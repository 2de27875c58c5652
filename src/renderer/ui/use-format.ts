import { useTranslation } from 'react-i18next';
import { formatFor, type Format } from './format.ts';

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formatFor(i18n.language === 'pl' ? 'pl' : 'en');
}
