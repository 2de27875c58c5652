import { useTranslation } from 'react-i18next';
import { isChosenField } from '../../../shared/domain/offer-settings.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { choiceWords, fieldWords } from '../../ui/value-words.ts';
import { useEditMany } from './use-edit-many.ts';

/** Sets what is chosen for every chosen offer. */
export function useSetForMany() {
  const { t } = useTranslation();
  return useEditMany(() => {
    const { field, value } = useBulkSetting.getState();
    if (!isChosenField(field)) return null;
    const what = {
      field: fieldWords(field, t),
      value: value ? (value.name ?? choiceWords(value.id, t)) : t('words:none'),
    };
    const intent = { kind: 'set', value: value?.id ?? null } as const;
    return { title: t('bulk:setting-title', what), field, intent };
  });
}
