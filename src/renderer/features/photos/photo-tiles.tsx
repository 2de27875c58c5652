import { Button, UnstyledButton } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { OfferLabel } from '../../../shared/contract-files.ts';
import { type HandedPhoto, reopen, usePhotos } from '../../state/photos.ts';
import { photoAddress } from '../../ui/photo-address.ts';
import { findId } from './find-offer.tsx';
import classes from './photos.module.css';
import { problemWords } from './problem-words.ts';

const PORTION = 120;

type PhotoTilesProps = { readonly offerOf: ReadonlyMap<number, OfferLabel> };

/** Every file with its picture and where it goes. */
export function PhotoTiles({ offerOf }: PhotoTilesProps) {
  const { t } = useTranslation();
  const photos = usePhotos((state) => state.photos);
  const [shown, setShown] = useState(PORTION);
  return (
    <>
      <ul className={classes.tiles} aria-label={t('photos:list')}>
        {photos.slice(0, shown).map((photo) => (
          <Tile key={photo.fileId} photo={photo} offer={offerOf.get(photo.fileId)} />
        ))}
      </ul>
      {photos.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PORTION)}>
          {t('changes:more', { count: photos.length - shown })}
        </Button>
      ) : null}
    </>
  );
}

type TileProps = { readonly photo: HandedPhoto; readonly offer: OfferLabel | undefined };

function Tile({ photo, offer }: TileProps) {
  const { t } = useTranslation();
  const problem = usePhotos((state) => state.problems.find(({ fileId }) => fileId === photo.fileId));
  const ready = usePhotos((state) => state.prepared.get(photo.fileId));
  const isReady = ready !== undefined;
  const address = photo.address ?? (ready ? photoAddress(`blob:${ready.blobId}`) : null);
  const [isShown, setIsShown] = useState(true);
  return (
    <li className={classes.tile} aria-busy={!isReady && !problem}>
      {isShown && address !== null ? (
        <img src={address} alt="" loading="lazy" decoding="async" onError={() => setIsShown(false)} />
      ) : (
        <span className={classes.blank} aria-hidden>
          <IconPhotoOff size={24} stroke={1.6} />
        </span>
      )}
      <strong className={classes.oneLine} title={photo.name}>
        {photo.name}
      </strong>
      {problem ? (
        <span className={classes.bad}>{problemWords(problem, t)}</span>
      ) : (
        <Goes photo={photo} offer={offer} />
      )}
    </li>
  );
}

/** The offer by its title and number: several may have one SKU. */
function Goes({ photo, offer }: TileProps) {
  const { t } = useTranslation();
  if (!offer) return <span className={`quiet ${classes.oneLine}`}>{t('photos:no-offer')}</span>;
  return (
    <>
      <span className={`quiet ${classes.oneLine}`} title={offer.title}>
        {offer.title}
      </span>
      <span className={classes.goes}>
        <span className="quiet">{offer.offerId}</span>
        <UnstyledButton
          className={classes.change ?? ''}
          aria-label={t('photos:change-of', { name: photo.name })}
          onClick={change}
        >
          {t('photos:change')}
        </UnstyledButton>
      </span>
    </>
  );

  function change() {
    flushSync(() => reopen(photo.fileId));
    document.getElementById(findId(photo.fileId))?.focus();
  }
}
