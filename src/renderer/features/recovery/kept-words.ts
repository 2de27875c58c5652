import type { TFunction } from 'i18next';
import type { Trouble } from '../../../shared/contract-recovery.ts';
import type { Format } from '../../ui/format.ts';

/** Whether the unsent changes are there: as much as is known, and no more. */
export function keptWords({ error, account, unsent, copies }: Trouble, format: Format, t: TFunction): string {
  if (account === null) return t('safety:answer.all-shops');
  if (error.reason !== 'corrupt')
    return unsent === null ? t('safety:answer.untouched') : t('safety:answer.counted', { count: unsent });
  const [newest] = copies;
  if (unsent !== null) return t('safety:answer.readable', { count: unsent });
  return newest === undefined
    ? t('safety:answer.what-can-be')
    : t('safety:answer.in-copy', { at: format.dateTime(newest.madeAt) });
}
