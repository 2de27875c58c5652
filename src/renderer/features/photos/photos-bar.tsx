import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPhotos, usePhotos } from '../../state/photos.ts';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { PickButtons } from './pick-buttons.tsx';
import type { Placing } from './use-placing.ts';

type PhotosBarProps = {
  readonly parts: ReactNode;
  readonly placing: Placing;
  readonly onFiles: (files: readonly File[]) => void;
};

export function PhotosBar({ parts, placing, onFiles }: PhotosBarProps) {
  const { t } = useTranslation();
  const { photos, work } = usePhotos();
  const { placements, apply, fetching } = placing;
  const isWorking = work.kind === 'adding' || work.kind === 'preparing' || fetching.progress !== null;
  return (
    <PlaceBar
      title={t('shell:place.photos')}
      beside={
        <>
          {parts}
          <span className="quiet">{t('photos:files', { count: photos.length })}</span>
        </>
      }
    >
      <PickButtons onFiles={onFiles} />
      <Button variant="subtle" color="gray" disabled={isWorking} onClick={forgetPhotos}>
        {t('photos:clear')}
      </Button>
      <Button
        variant="filled"
        disabled={placements.length === 0 || isWorking}
        loading={apply.isPending && fetching.progress === null}
        onClick={() => apply.mutate()}
      >
        {t('bulk:apply', { count: placements.length })}
      </Button>
    </PlaceBar>
  );
}
