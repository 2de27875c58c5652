import type { TFunction } from 'i18next';

/** "PT24H" and "P2D" as a seller says them; what is written otherwise is told as it came. */
export function durationWords(duration: string, t: TFunction): string {
  const match = /^P(?:T(\d+)H|(\d+)D)$/.exec(duration);
  if (duration === 'PT0S') return t('panel:at-once');
  if (match?.[1] !== undefined) return t('panel:hours', { count: Number(match[1]) });
  return match?.[2] === undefined ? duration : t('panel:days', { count: Number(match[2]) });
}
