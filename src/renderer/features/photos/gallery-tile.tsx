import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconStar, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GalleryPhoto } from '../../../shared/contract-files.ts';
import { photoAddress } from '../../ui/photo-address.ts';
import classes from './gallery.module.css';

type GalleryTileProps = {
  readonly photo: GalleryPhoto;
  readonly place: number;
  readonly total: number;
  readonly moveTo: (place: number) => void;
  readonly leaveOut: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A photo with what can be done with it. */
export function GalleryTile({ photo, place, total, moveTo, leaveOut, onKeyDown }: GalleryTileProps) {
  const { t } = useTranslation();
  const [isLost, setLost] = useState(false);
  const label = t('photos:gallery.photo', { place: place + 1, total });
  return (
    <>
      <button
        type="button"
        className={classes.picture}
        data-photo={photo.name}
        aria-label={place === 0 ? `${label}: ${t('photos:gallery.main')}` : label}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
        onKeyDown={onKeyDown}
      >
        {isLost ? null : (
          <img
            src={photoAddress(photo.address, 'whole')}
            alt=""
            draggable={false}
            decoding="async"
            onError={() => setLost(true)}
          />
        )}
        {place === 0 ? <span className={classes.badge}>{t('photos:gallery.main')}</span> : null}
      </button>
      <div className={classes.tools}>
        <Tool of={label} label={t('photos:gallery.make-main')} isOff={place === 0} run={() => moveTo(0)}>
          <IconStar size={16} stroke={1.6} />
        </Tool>
        <Tool
          of={label}
          label={t('photos:gallery.earlier')}
          isOff={place === 0}
          run={() => moveTo(place - 1)}
        >
          <IconArrowLeft size={16} stroke={1.6} />
        </Tool>
        <Tool
          of={label}
          label={t('photos:gallery.later')}
          isOff={place === total - 1}
          run={() => moveTo(place + 1)}
        >
          <IconArrowRight size={16} stroke={1.6} />
        </Tool>
        <Tool of={label} label={t('photos:gallery.leave-out')} isOff={photo.isInDescription} run={leaveOut}>
          <IconTrash size={16} stroke={1.6} />
        </Tool>
      </div>
      {photo.isInDescription ? <span className="quiet">{t('photos:gallery.in-description')}</span> : null}
    </>
  );
}

type ToolProps = {
  readonly label: string;
  readonly of: string;
  readonly isOff: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
};

function Tool({ label, of, isOff, run, children }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={`${label}: ${of}`}
      title={label}
      disabled={isOff}
      onClick={run}
    >
      {children}
    </ActionIcon>
  );
}
