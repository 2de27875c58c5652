import { useMutation } from '@tanstack/react-query';
import { isSetField, OFFER_SETS } from '../../../shared/domain/offer-sets.ts';
import { ask } from '../../data/api.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { sayAll } from '../../state/notice.ts';
import { useSelection } from '../../state/selection.ts';

/** Puts what is chosen on every chosen offer, or takes it off. What each has besides need not be known. */
export function usePutOnMany() {
  return useMutation({
    mutationFn: async (how: 'add' | 'remove') => {
      const { field, value } = useBulkSetting.getState();
      if (!isSetField(field) || !value) return null;
      const { part, list } = OFFER_SETS[field];
      const keys = [...useSelection.getState().offerIds];
      const entries = { add: [], remove: [], [how]: [value.id] };
      return ask('collections.change-sets', { name: part, keys, list, ...entries });
    },
    onSuccess: (outcome) => {
      if (outcome === null) return;
      const { changed, unchanged, unknown } = outcome;
      sayAll([
        { key: 'offers:edited', values: { count: changed } },
        ...(unchanged > 0 ? [{ key: 'offers:unchanged', values: { count: unchanged } }] : []),
        ...(unknown > 0 ? [{ key: 'offers:refused', values: { count: unknown } }] : []),
      ]);
      useBulkSetting.getState().close();
      useSelection.getState().clear();
    },
  });
}
