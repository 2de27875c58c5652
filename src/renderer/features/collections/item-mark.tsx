import type { TFunction } from 'i18next';
import type { ItemRow } from '../../../shared/contract-collections.ts';
import { Chip } from '../../ui/chip.tsx';
import { StateMark } from '../../ui/status-chip.tsx';

type ItemMarkProps = {
  readonly item: Pick<ItemRow, 'mark' | 'isLocal' | 'isGone'>;
  readonly t: TFunction;
};

/** How an item stands to Allegro, in words; an ordinary one needs none. */
export function ItemMark({ item: { mark, isLocal, isGone }, t }: ItemMarkProps) {
  return (
    <>
      {isLocal && mark === 'draft' ? <Chip tone="accent">{t('shop:mark.local')}</Chip> : null}
      {mark !== null && !(isLocal && mark === 'draft') && mark !== 'confirmed' ? (
        <StateMark state={mark} t={t} />
      ) : null}
      {isGone ? <Chip tone="plain">{t('shop:mark.gone')}</Chip> : null}
    </>
  );
}
