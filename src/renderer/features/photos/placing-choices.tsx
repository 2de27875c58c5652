import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PhotosState, usePhotos } from '../../state/photos.ts';
import classes from './photos.module.css';

/** By what the names are read, and where among an offer's photos these go. */
export function PlacingChoices() {
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
    <div className={classes.choices}>
      <NativeSelect
        size="xs"
        label={t('photos:match-by')}
        value={key ?? 'any'}
        data={keys.map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          usePhotos.setState({ key: value === 'any' ? null : (value as PhotosState['key']) });
        }}
      />
      <NativeSelect
        size="xs"
        label={t('photos:put')}
        value={as}
        data={places.map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) => usePhotos.setState({ as: event.currentTarget.value as PhotosState['as'] })}
      />
    </div>
  );
}
