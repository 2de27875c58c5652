import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './fetch-progress.module.css';

type FetchProgressProps = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onStop: () => void;
};

/** How far the details of offers are that have to be known before their files can change. */
export function FetchProgress({ progress, onStop }: FetchProgressProps) {
  const { t } = useTranslation();
  if (!progress) return null;
  return (
    <div className={classes.progress} role="status">
      <strong>{t('photos:fetching', progress)}</strong>
      <progress value={progress.done} max={progress.total} aria-label={t('photos:progress')} />
      <Button onClick={onStop}>{t('photos:stop')}</Button>
      <span className="quiet">{t('photos:fetching-why')}</span>
    </div>
  );
}
