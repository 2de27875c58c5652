import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { forgetPhotos, usePhotos } from '../../state/photos.ts';
import { PickButtons } from './pick-buttons.tsx';
import classes from './photos.module.css';
import type { Placing } from './use-placing.ts';

type PhotosBarProps = {
  readonly placing: Placing;
  readonly onFiles: (files: readonly File[]) => void;
};

export function PhotosBar({ placing, onFiles }: PhotosBarProps) {
  const { t } = useTranslation();
  const { photos, work } = usePhotos();
  const { placements, apply } = placing;
  const isWorking = work.kind === 'adding' || work.kind === 'preparing';
  return (
    <div className={classes.bar}>
      <h1>{t('shell:place.photos')}</h1>
      <span className="quiet">{t('photos:files', { count: photos.length })}</span>
      <span className={classes.space} />
      <PickButtons onFiles={onFiles} />
      <Button variant="subtle" color="gray" disabled={isWorking} onClick={forgetPhotos}>
        {t('photos:clear')}
      </Button>
      <Button
        variant="filled"
        disabled={placements.length === 0 || isWorking}
        loading={apply.isPending}
        onClick={() => apply.mutate()}
      >
        {t('bulk:apply', { count: placements.length })}
      </Button>
    </div>
  );
}
