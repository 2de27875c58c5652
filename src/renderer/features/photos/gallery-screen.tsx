import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { closeGallery } from '../../state/photo-part.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { GalleryDiff } from '../../ui/gallery-diff.tsx';
import { GalleryTiles } from './gallery-tiles.tsx';
import classes from './gallery.module.css';
import { LeftOut } from './left-out.tsx';
import { useGallery } from './use-gallery.ts';

/** The photos of one offer: their order, which is the main one, and which are left out. */
export function GalleryScreen({ offerId }: { readonly offerId: string }) {
  const { t } = useTranslation();
  const gallery = useGallery(offerId);
  const { offer, photos, wanted, now, isTouched, apply, error, refused } = gallery;
  return (
    <div className={classes.screen}>
      <div className={classes.bar}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={16} stroke={1.6} />}
          onClick={leave}
        >
          {t('photos:gallery.back')}
        </Button>
        <h1 className={classes.title}>{offer ? offer.title : t('photos:gallery.title')}</h1>
        <span className={classes.space} />
        <Button disabled={!isTouched || apply.isPending} onClick={gallery.forget}>
          {t('photos:gallery.reset')}
        </Button>
        <Button
          variant="filled"
          disabled={!isTouched}
          loading={apply.isPending}
          onClick={() => apply.mutate()}
        >
          {t('photos:gallery.apply')}
        </Button>
      </div>
      <div className={classes.main} role="region" aria-label={t('photos:gallery.title')} tabIndex={0}>
        <p className="quiet">{t('photos:gallery.what-it-is')}</p>
        {error ? <ErrorNote error={errorOf(error)} /> : null}
        {refused ? <ErrorNote error={{ kind: 'bad-input', message: refused.message, path: null }} /> : null}
        {photos === null && !error ? <p role="status">{t('photos:gallery.not-fetched')}</p> : null}
        {photos?.length === 0 ? <p role="status">{t('photos:gallery.none')}</p> : null}
        {photos ? (
          <>
            <GalleryTiles photos={photos} wanted={wanted} move={gallery.move} leaveOut={gallery.leaveOut} />
            <LeftOut photos={photos} wanted={wanted} putBack={gallery.putBack} />
            {isTouched ? <GalleryDiff before={now} after={wanted} /> : null}
          </>
        ) : null}
      </div>
    </div>
  );

  function leave() {
    gallery.forget();
    closeGallery();
    useWindowState.getState().go('offers');
  }
}
