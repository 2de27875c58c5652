import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PickButtons } from './pick-buttons.tsx';
import classes from './photos.module.css';

export function PhotosEntry({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.bar}>
        <h1>{t('shell:place.photos')}</h1>
      </div>
      <div className={classes.entry}>
        <EmptyState title={t('photos:heading')} text={t('photos:what-it-is')}>
          <PickButtons onFiles={onFiles} isFirstStep />
        </EmptyState>
        <p className="quiet">{t('photos:rules')}</p>
      </div>
    </>
  );
}
