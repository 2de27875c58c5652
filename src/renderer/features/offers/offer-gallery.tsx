import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { openGallery } from '../../state/photo-part.ts';
import { Photo } from '../../ui/photo.tsx';
import { FetchedSection } from './fetched-section.tsx';
import { LargePhoto } from './large-photo.tsx';
import classes from './offer-gallery.module.css';

type OfferGalleryProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** All photos in their order; one of them larger. */
export function OfferGallery({ row, details }: OfferGalleryProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<number | null>(null);
  const tiles = useRef<HTMLUListElement>(null);

  function close(at: number) {
    setShown(null);
    tiles.current?.querySelectorAll('button')[at]?.focus();
  }

  return (
    <FetchedSection
      id="gallery"
      title={t('panel:gallery')}
      details={details}
      aside={({ images }) => t('panel:photos', { count: images.length })}
    >
      {({ images }) => (
        <>
          <ul ref={tiles} className={classes.tiles}>
            {images.map((url, at) => (
              <li key={url}>
                <button
                  type="button"
                  className={classes.tile}
                  aria-label={t('panel:photo', { number: at + 1, count: images.length })}
                  onClick={() => setShown(at)}
                >
                  <Photo offerId={row.offerId} title={row.title} url={url} />
                </button>
              </li>
            ))}
          </ul>
          <Button size="xs" className={classes.edit ?? ''} onClick={() => openGallery(row.offerId)}>
            {t('photos:gallery.edit')}
          </Button>
          {shown === null ? null : (
            <LargePhoto row={row} images={images} at={shown} onMove={setShown} onClose={close} />
          )}
        </>
      )}
    </FetchedSection>
  );
}
