import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FetchProgress } from '../../ui/fetch-progress.tsx';
import classes from './bulk-panel.module.css';
import { useSetForMany } from './use-set-for-many.ts';

/** What the offers have now is read first where it is not here. */
export function SetActions({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const { value, close, choose } = useBulkSetting();
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
        <Button onClick={() => choose(null)} aria-pressed={value === null}>
          {t('bulk:take-away')}
        </Button>
        <Button onClick={close}>{t('words:cancel')}</Button>
      </div>
    </>
  );
}
