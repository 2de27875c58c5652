import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ActionIcon, CloseButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { Photo } from '../../ui/photo.tsx';
import classes from './offer-gallery.module.css';

type LargePhotoProps = {
  readonly row: OfferRow;
  readonly images: readonly string[];
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly onClose: (at: number) => void;
};

/** One photo over the window. Arrows go through them, Esc and a click beside it close. */
export function LargePhoto({ row, images, at, onMove, onClose }: LargePhotoProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const move = (by: number) => onMove((at + by + images.length) % images.length);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'ArrowRight') move(1);
    if (event.key === 'ArrowLeft') move(-1);
  }

  return (
    <dialog
      ref={dialog}
      className={classes.large}
      aria-label={t('panel:photo', { number: at + 1, count: images.length })}
      onKeyDown={onKeyDown}
      onClose={() => onClose(at)}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={classes.bar}>
        <ActionIcon aria-label={t('panel:previous')} disabled={images.length < 2} onClick={() => move(-1)}>
          <IconChevronLeft size={16} stroke={1.6} />
        </ActionIcon>
        <span role="status">{t('panel:photo', { number: at + 1, count: images.length })}</span>
        <ActionIcon aria-label={t('panel:next')} disabled={images.length < 2} onClick={() => move(1)}>
          <IconChevronRight size={16} stroke={1.6} />
        </ActionIcon>
        <CloseButton aria-label={t('words:close')} onClick={() => dialog.current?.close()} />
      </div>
      <div className={classes.picture}>
        <Photo key={images[at]} offerId={row.offerId} title={row.title} url={images[at] ?? null} large />
      </div>
    </dialog>
  );
}
