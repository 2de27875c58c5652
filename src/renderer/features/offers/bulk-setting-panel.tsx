import { Button, NativeSelect } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFER_SETTINGS, SETTING_FIELDS, type SettingField } from '../../../shared/domain/offer-settings.ts';
import { errorOf } from '../../data/api.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FetchProgress } from '../../ui/fetch-progress.tsx';
import { ItemPicker } from '../../ui/item-picker.tsx';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './bulk-panel.module.css';
import { useSetForMany } from './use-set-for-many.ts';

/** One setting for all chosen offers. What they have now is read first where it is not here. */
export function BulkSettingPanel() {
  const { t } = useTranslation();
  const { field, value, close, chooseField, choose } = useBulkSetting();
  const { count, apply, fetching } = useSetForMany();
  const collection = OFFER_SETTINGS[field].collection;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (value !== undefined) apply.mutate();
  }

  return (
    <SidePanel label={t('bulk:label')}>
      <form onSubmit={submit} onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
        <SideHead title={t('bulk:setting-of', { count })} close={{ label: t('words:close'), act: close }} />
        <p className="quiet">{t('bulk:preview-only')}</p>
        <NativeSelect
          size="sm"
          label={t('bulk:which-setting')}
          value={field}
          onChange={(event) => chooseField(event.currentTarget.value as SettingField)}
          data={SETTING_FIELDS.map((name) => ({ value: name, label: fieldWords(name, t) }))}
        />
        <div>
          <ItemPicker
            collection={collection}
            label={fieldWords(field, t)}
            value={value ?? null}
            placeholder={value === null ? t('bulk:taken-away') : t('bulk:choose-setting')}
            onChoose={(key, name) => choose(key === null ? null : { id: key, name })}
          />
        </div>
        {apply.error ? <ErrorNote error={errorOf(apply.error)} /> : null}
        <FetchProgress progress={fetching.progress} onStop={fetching.stop} />
        <div className={classes.actions}>
          <Button type="submit" variant="filled" loading={apply.isPending} disabled={value === undefined}>
            {t('bulk:apply', { count })}
          </Button>
          <Button onClick={() => choose(null)} aria-pressed={value === null}>
            {t('bulk:take-away')}
          </Button>
          <Button onClick={close}>{t('words:cancel')}</Button>
        </div>
      </form>
    </SidePanel>
  );
}
