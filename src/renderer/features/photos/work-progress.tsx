import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePhotos } from '../../state/photos.ts';
import classes from './photos.module.css';
import { preparePhotos, stopPhotos } from './photo-work.ts';

/** How far it is, with a way to stop and to go on. Nothing where there is nothing to do. */
export function WorkProgress({ onFailure }: { readonly onFailure: (error: unknown) => void }) {
  const { t } = useTranslation();
  const work = usePhotos((state) => state.work);
  if (work.kind === 'idle' || work.kind === 'left') return null;
  if (work.kind === 'stopped') {
    return (
      <div className={classes.progress} role="status">
        <strong>{t('photos:stopped')}</strong>
        <Button onClick={() => void preparePhotos().catch(onFailure)}>{t('photos:go-on')}</Button>
      </div>
    );
  }
  const words = work.kind === 'adding' ? 'photos:adding' : 'photos:preparing';
  return (
    <div className={classes.progress} role="status">
      <strong>{t(words, { done: work.done, total: work.total })}</strong>
      <progress value={work.done} max={work.total} aria-label={t('photos:progress')} />
      <Button onClick={stopPhotos}>{t('photos:stop')}</Button>
    </div>
  );
}
