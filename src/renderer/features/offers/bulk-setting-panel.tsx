import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isSetField, OFFER_SETS, SET_FIELDS } from '../../../shared/domain/offer-sets.ts';
import { chosenFieldsOf } from '../../../shared/domain/offer-settings.ts';
import { useAsk } from '../../data/use-ask.ts';
import { type BulkField, useBulkSetting } from '../../state/bulk-setting.ts';
import { useSelection } from '../../state/selection.ts';
import { ItemPicker } from '../../ui/item-picker.tsx';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import { BulkParameter } from './bulk-parameter.tsx';
import { ChosenPicker } from './chosen-picker.tsx';
import { PutOnActions } from './put-on-actions.tsx';
import { SetActions } from './set-for-many-actions.tsx';

/** One setting for all chosen offers, or one more entry in a set of theirs. */
export function BulkSettingPanel() {
  const { t } = useTranslation();
  const { field, close, chooseField } = useBulkSetting();
  const count = useSelection((state) => state.offerIds.size);
  const edition = useAsk('app.status', {}).data?.account?.edition ?? '2026';
  const fields: readonly BulkField[] = [...chosenFieldsOf(edition), 'parameters', ...SET_FIELDS];
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
          data={fields.map((name) => ({ value: name, label: fieldWords(name, t) }))}
        />
        {field === 'parameters' ? <BulkParameter count={count} /> : <Setting field={field} count={count} />}
      </form>
    </SidePanel>
  );
}

type SettingProps = { readonly field: Exclude<BulkField, 'parameters'>; readonly count: number };

/** The item that is to be named, and what is done with it. */
function Setting({ field, count }: SettingProps) {
  const { t } = useTranslation();
  const { value, choose } = useBulkSetting();
  const placeholder = value === null ? t('bulk:taken-away') : t('bulk:choose-setting');
  const common = { label: fieldWords(field, t), value: value ?? null, placeholder };
  return (
    <>
      <div>
        {isSetField(field) ? (
          <ItemPicker
            key={field}
            {...common}
            collection={OFFER_SETS[field].collection}
            onChoose={(key, name) => choose(key === null ? null : { id: key, name })}
          />
        ) : (
          <ChosenPicker key={field} {...common} field={field} onChoose={choose} />
        )}
      </div>
      {isSetField(field) ? <PutOnActions count={count} /> : <SetActions count={count} />}
    </>
  );
}
