import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isSetField, OFFER_SETS, SET_FIELDS } from '../../../shared/domain/offer-sets.ts';
import { OFFER_SETTINGS, SETTING_FIELDS } from '../../../shared/domain/offer-settings.ts';
import { type BulkField, useBulkSetting } from '../../state/bulk-setting.ts';
import { useSelection } from '../../state/selection.ts';
import { ItemPicker } from '../../ui/item-picker.tsx';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import { PutOnActions } from './put-on-actions.tsx';
import { SetActions } from './set-for-many-actions.tsx';

const FIELDS: readonly BulkField[] = [...SETTING_FIELDS, ...SET_FIELDS];

/** One setting for all chosen offers, or one more entry in a set of theirs. */
export function BulkSettingPanel() {
  const { t } = useTranslation();
  const { field, value, close, chooseField, choose } = useBulkSetting();
  const count = useSelection((state) => state.offerIds.size);
  const { collection } = isSetField(field) ? OFFER_SETS[field] : OFFER_SETTINGS[field];
  return (
    <SidePanel label={t('bulk:label')}>
      <form
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}
      >
        <SideHead title={t('bulk:setting-of', { count })} close={{ label: t('words:close'), act: close }} />
        <p className="quiet">{t('bulk:preview-only')}</p>
        <NativeSelect
          size="sm"
          label={t('bulk:which-setting')}
          value={field}
          onChange={(event) => chooseField(event.currentTarget.value as BulkField)}
          data={FIELDS.map((name) => ({ value: name, label: fieldWords(name, t) }))}
        />
        <div>
          <ItemPicker
            key={field}
            collection={collection}
            label={fieldWords(field, t)}
            value={value ?? null}
            placeholder={value === null ? t('bulk:taken-away') : t('bulk:choose-setting')}
            onChoose={(key, name) => choose(key === null ? null : { id: key, name })}
          />
        </div>
        {isSetField(field) ? <PutOnActions count={count} /> : <SetActions count={count} />}
      </form>
    </SidePanel>
  );
}
