import type { TFunction } from 'i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';

/** The word beside a change that looks ordinary and is not. */
export function markWords(change: ChangeRow, say: (value: unknown) => string, t: TFunction): string | null {
  switch (change.mark) {
    case 'released-too-long-ago':
      return t('changes:mark.released-too-long-ago');
    case 'stock-moved':
      return t('changes:mark.stock-moved', { theirs: say(change.theirs), base: say(change.base) });
    case 'differs-on-allegro':
      return t('changes:mark.differs-on-allegro', { theirs: say(change.theirs) });
    case 'ask-after-loss':
      return t('changes:mark.ask-after-loss');
    case 'from-backup':
      return t('changes:mark.from-backup');
    default:
      return null;
  }
}
