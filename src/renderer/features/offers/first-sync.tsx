import { Button, Progress } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SyncProgress } from '../../../shared/contract-app.ts';
import { useTell } from '../../data/use-ask.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './offers.module.css';

/** While the list of offers comes in: how far, and a way to stop. */
export const FirstSync = memo(function FirstSync({ sync }: { readonly sync: SyncProgress }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const stop = useTell('sync.stop');
  if (sync.running !== 'listing') return null;
  const percent = sync.total > 0 ? (100 * sync.done) / sync.total : 0;
  const words =
    sync.total > 0
      ? t('offers:getting', { done: count(sync.done), total: count(sync.total) })
      : t('offers:asking');
  return (
    <section className={classes.progress} aria-label={t('offers:first-sync')}>
      <strong role="status">{words}</strong>
      <Progress value={percent} aria-label={words} transitionDuration={200} />
      <Button onClick={() => stop.mutate({})}>{t('offers:stop')}</Button>
    </section>
  );
});
