import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isSetField } from '../../../shared/domain/offer-sets.ts';
import { ask } from '../../data/api.ts';
import { useFetchDetails } from '../../data/use-fetch-details.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { sayAll } from '../../state/notice.ts';
import { useSelection } from '../../state/selection.ts';
import { choiceWords, fieldWords } from '../../ui/value-words.ts';

/** Sets what is chosen for every chosen offer, as one change set. */
export function useSetForMany() {
  const { t } = useTranslation();
  const offerIds = useSelection((state) => state.offerIds);
  const fetching = useFetchDetails();
  const apply = useMutation({
    mutationFn: async () => {
      const { field, value } = useBulkSetting.getState();
      const wanted = [...offerIds];
      if (isSetField(field)) return null;
      if (!(await fetching.run(wanted))) return null;
      const what = {
        field: fieldWords(field, t),
        value: value ? (value.name ?? choiceWords(value.id, t)) : t('words:none'),
      };
      return ask('offers.edit', {
        title: t('bulk:setting-title', what),
        origin: 'bulk',
        edits: wanted.map((offerId) => ({
          offerId,
          field,
          intent: { kind: 'set' as const, value: value?.id ?? null },
        })),
      });
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
