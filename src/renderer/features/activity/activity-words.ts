import type { TFunction } from 'i18next';
import { type ActivityEvent, type ActivityGap, JOURNAL_KEPT_MS } from '../../../shared/domain/activity.ts';
import type { Format } from '../../ui/format.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** What happened; a kind of event that is not known yet says so. */
export function eventWords({ journal, type }: ActivityEvent, t: TFunction): string {
  return t(`activity:event.${journal}.${type}`, { defaultValue: t(`activity:event.${journal}.other`) });
}

export function whoWords({ who }: ActivityEvent, t: TFunction): string {
  return t(`activity:who.${who}`);
}

/** Between when nothing is known, and why. */
export function gapWords({ journal, from, at }: ActivityGap, t: TFunction, format: Format): string {
  const keptMs = JOURNAL_KEPT_MS[journal];
  const kept =
    keptMs <= DAY_MS
      ? t('activity:hours', { count: keptMs / HOUR_MS })
      : t('activity:days', { count: keptMs / DAY_MS });
  const what = t(`activity:journal.${journal}`);
  return t('activity:gap', { what, from: format.dateTime(from), to: format.dateTime(at), kept });
}
