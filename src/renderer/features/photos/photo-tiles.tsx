import { Button } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLabel } from '../../../shared/contract-files.ts';
import { type HandedPhoto, usePhotos } from '../../state/photos.ts';
import { photoAddress } from '../../ui/photo-address.ts';
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
  const goes = offer ? (offer.externalId ?? offer.title) : t('photos:no-offer');
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
        <span className={`quiet ${classes.oneLine}`} title={offer?.title}>
          {goes}
        </span>
      )}
    </li>
  );
}
