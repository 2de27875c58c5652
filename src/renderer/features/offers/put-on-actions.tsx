import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './bulk-panel.module.css';
import { usePutOnMany } from './use-put-on-many.ts';

/** On or off: all else that the offers have there stays. */
export function PutOnActions({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const value = useBulkSetting((state) => state.value);
  const put = usePutOnMany();
  const isNothing = !value;
  return (
    <>
      <p className="quiet">{t('bulk:others-stay')}</p>
      {put.error ? <ErrorNote error={errorOf(put.error)} /> : null}
      <div className={classes.actions}>
        <Button
          variant="filled"
          loading={put.isPending}
          disabled={isNothing}
          onClick={() => put.mutate('add')}
        >
          {t('bulk:put-on', { count })}
        </Button>
        <Button loading={put.isPending} disabled={isNothing} onClick={() => put.mutate('remove')}>
          {t('bulk:take-off', { count })}
        </Button>
      </div>
    </>
  );
}
