import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { PickButtons } from './pick-buttons.tsx';
import classes from './photos.module.css';

type PhotosEntryProps = {
  readonly parts: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
};

export function PhotosEntry({ parts, onFiles }: PhotosEntryProps) {
  const { t } = useTranslation();
  return (
    <>
      <PlaceBar title={t('shell:place.photos')} beside={parts} />
      <div className={classes.entry}>
        <EmptyState title={t('photos:heading')} text={t('photos:what-it-is')}>
          <PickButtons onFiles={onFiles} isFirstStep />
        </EmptyState>
        <p className="quiet">{t('photos:rules')}</p>
      </div>
    </>
  );
}
