import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NewOffer, NewOfferGround } from '../../../shared/domain/new-offer.ts';
import { changeOffer } from '../../state/new-offer.ts';
import { Photo } from '../../ui/photo.tsx';
import { AddPhotos } from './add-photos.tsx';
import { fieldId, useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import classes from './new-offer.module.css';

type PhotoFieldProps = { readonly offer: NewOffer; readonly ground: NewOfferGround };

/** The photos in their order; the first is the one in lists. Those of the product can be put back. */
export function PhotoField({ offer, ground }: PhotoFieldProps) {
  const { t } = useTranslation();
  const problem = useProblem('images');
  const { images } = offer;
  const put = (next: readonly string[]) => changeOffer('images', { images: next });
  const missing = ground.productImages.filter((url) => !images.includes(url));
  return (
    <FormSection title={t('new-offer:section.photos')} note={t('new-offer:photos-note')}>
      <ul className={classes.photos} id={fieldId('images')} tabIndex={-1}>
        {images.map((url, at) => (
          <li key={url}>
            <Photo offerId="0" title={offer.title} url={url} />
            <span className={classes.photoTools}>
              {at > 0 ? (
                <Tooltip label={t('new-offer:photo-earlier')}>
                  <ActionIcon
                    size="sm"
                    aria-label={t('new-offer:photo-earlier-of', { number: at + 1 })}
                    onClick={() => put(moved(images, at))}
                  >
                    <IconArrowLeft size={14} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              ) : null}
              <Tooltip label={t('new-offer:photo-without')}>
                <ActionIcon
                  size="sm"
                  aria-label={t('new-offer:photo-without-of', { number: at + 1 })}
                  onClick={() => put(images.filter((other) => other !== url))}
                >
                  <IconX size={14} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            </span>
          </li>
        ))}
      </ul>
      {problem ? (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <AddPhotos onAdded={(names) => put([...images, ...names.filter((name) => !images.includes(name))])} />
      {missing.length > 0 ? (
        <Button className={classes.fit ?? ''} size="xs" onClick={() => put([...images, ...missing])}>
          {t('new-offer:photos-of-product', { count: missing.length })}
        </Button>
      ) : null}
    </FormSection>
  );
}

function moved(images: readonly string[], at: number): readonly string[] {
  return images.map((url, place) => {
    if (place === at - 1) return images[at] ?? url;
    return place === at ? (images[at - 1] ?? url) : url;
  });
}
