import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PhotosState } from '../../state/photos.ts';
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
      <Choices />
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

function Choices() {
  const { t } = useTranslation();
  const { key, as } = usePhotos();
  const keys = [
    ['any', 'photos:key.any'],
    ['sku', 'photos:key.sku'],
    ['ean', 'photos:key.ean'],
    ['offer', 'photos:key.offer'],
  ] as const;
  const places = [
    ['append', 'photos:as.append'],
    ['main', 'photos:as.main'],
    ['replace', 'photos:as.replace'],
  ] as const;
  return (
    <>
      <NativeSelect
        aria-label={t('photos:match-by')}
        value={key ?? 'any'}
        data={keys.map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          usePhotos.setState({ key: value === 'any' ? null : (value as PhotosState['key']) });
        }}
      />
      <NativeSelect
        aria-label={t('photos:put')}
        value={as}
        data={places.map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) => usePhotos.setState({ as: event.currentTarget.value as PhotosState['as'] })}
      />
    </>
  );
}
