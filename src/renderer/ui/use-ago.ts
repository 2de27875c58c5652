import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format.ts';

const JUST_NOW_MS = 45_000;

/** "12 min ago"; for what was a moment ago, that. */
export function useAgo(): (at: number, now: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (at, now) => (now - at < JUST_NOW_MS ? t('shop:age.just-now') : format.ago(at, now));
}
