import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { ask } from '../../data/api.ts';
import { say } from '../../state/notice.ts';
import { stockAsMeant } from './stock-as-meant.ts';

/** Writes what was meant over what was typed: a change like any other, which waits for Send. */
export function useStockAsMeant() {
  const { t } = useTranslation();
  const adjust = useMutation({
    mutationFn: (changes: readonly ChangeRow[]) =>
      ask('offers.edit', {
        title: t('changes:stock-moved.set-title'),
        origin: changes.length > 1 ? 'bulk' : 'by-hand',
        edits: changes.flatMap((change) => {
          const value = stockAsMeant(change);
          if (value === null) return [];
          return [
            { offerId: change.objectId, field: 'stock' as const, intent: { kind: 'set' as const, value } },
          ];
        }),
      }),
    onSuccess: ({ edited }) => say('changes:stock-moved.adjusted', { count: edited }),
  });
  return { set: adjust.mutate, isPending: adjust.isPending, error: adjust.error };
}
