import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { collectionOf, isChosenField } from '../../../shared/domain/offer-settings.ts';
import { errorOf } from '../../data/api.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FetchProgress } from '../../ui/fetch-progress.tsx';
import classes from './bulk-panel.module.css';
import { useSetForMany } from './use-set-for-many.ts';

/** What the offers have now is read first where it is not here. */
export function SetActions({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const { field, value, close, choose } = useBulkSetting();
  const mayBeEmpty = isChosenField(field) && collectionOf(field) !== null;
  const { apply, fetching } = useSetForMany();
  return (
    <>
      {apply.error ? <ErrorNote error={errorOf(apply.error)} /> : null}
      <FetchProgress progress={fetching.progress} onStop={fetching.stop} />
      <div className={classes.actions}>
        <Button
          variant="filled"
          loading={apply.isPending}
          disabled={value === undefined}
          onClick={() => apply.mutate()}
        >
          {t('bulk:apply', { count })}
        </Button>
        {mayBeEmpty ? (
          <Button onClick={() => choose(null)} aria-pressed={value === null}>
            {t('bulk:take-away')}
          </Button>
        ) : null}
        <Button onClick={close}>{t('words:cancel')}</Button>
      </div>
    </>
  );
}
