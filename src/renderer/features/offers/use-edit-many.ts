import { useMutation } from '@tanstack/react-query';
import type { Intent } from '../../../shared/domain/edit.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { ask } from '../../data/api.ts';
import { useFetchDetails } from '../../data/use-fetch-details.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { sayAll } from '../../state/notice.ts';
import { useSelection } from '../../state/selection.ts';

export type ManyEdit = { readonly title: string; readonly field: OfferField; readonly intent: Intent };

/**
 * The same for every chosen offer, as one change set; what they have now is read first where it is not here.
 */
export function useEditMany(wanted: () => ManyEdit | null) {
  const offerIds = useSelection((state) => state.offerIds);
  const fetching = useFetchDetails();
  const apply = useMutation({
    mutationFn: async () => {
      const edit = wanted();
      const chosen = [...offerIds];
      if (edit === null || !(await fetching.run(chosen))) return null;
      const { title, field, intent } = edit;
      const edits = chosen.map((offerId) => ({ offerId, field, intent }));
      return ask('offers.edit', { title, origin: 'bulk', edits });
    },
    onSuccess: (outcome) => {
      if (outcome === null) return;
      const { edited, unchanged, refused } = outcome;
      sayAll([
        { key: 'offers:edited', values: { count: edited } },
        ...(unchanged > 0 ? [{ key: 'offers:unchanged', values: { count: unchanged } }] : []),
        ...(refused.length > 0 ? [{ key: 'offers:refused', values: { count: refused.length } }] : []),
      ]);
      useBulkSetting.getState().close();
      useSelection.getState().clear();
    },
  });
  return { apply, fetching };
}
