import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { closeGallery } from '../../state/photo-part.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { GalleryDiff } from '../../ui/gallery-diff.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { GalleryTiles } from './gallery-tiles.tsx';
import { LeftOut } from './left-out.tsx';
import { useGallery } from './use-gallery.ts';

/** The photos of one offer: their order, which is the main one, and which are left out. */
export function GalleryScreen({ offerId }: { readonly offerId: string }) {
  const { t } = useTranslation();
  const gallery = useGallery(offerId);
  const { offer, photos, wanted, now, isTouched, apply, error, refused } = gallery;
  return (
    <div className={panes.screen}>
      <PlaceBar
        title={offer ? offer.title : t('photos:gallery.title')}
        back={{ label: t('photos:gallery.back'), go: leave }}
      >
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
      </PlaceBar>
      <div className={panes.main} role="region" aria-label={t('photos:gallery.title')} tabIndex={0}>
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
