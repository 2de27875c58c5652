import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { photoAddress } from '../photo-address.ts';
import classes from './description-editor.module.css';
import { RemoveItem } from './remove-item.tsx';

type PictureItemProps = {
  readonly url: string;
  readonly label: string;
  readonly gallery: readonly string[];
  readonly pictureOf: (url: string) => ReactNode;
  readonly onChange: (url: string) => void;
  /** Null where it stands alone in its section. */
  readonly onRemove: (() => void) | null;
};

/** A picture, and the others of the offer that could stand there. */
export function PictureItem({ url, label, gallery, pictureOf, onChange, onRemove }: PictureItemProps) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={classes.item} role="group" aria-label={label}>
      <div className={classes.itemHead}>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={gallery.length === 0}
          aria-label={`${t('description:choose')}: ${label}`}
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {t('description:choose')}
        </Button>
        {onRemove ? <RemoveItem label={t('description:remove-picture')} onRemove={onRemove} /> : null}
      </div>
      {isChoosing ? (
        <div className={classes.gallery}>
          {gallery.map((other, at) => (
            <button
              key={other}
              type="button"
              aria-label={t('panel:photo', { number: at + 1, count: gallery.length })}
              aria-pressed={other === url}
              onClick={() => {
                setChoosing(false);
                if (other !== url) onChange(other);
              }}
            >
              <img src={photoAddress(other)} alt="" loading="lazy" decoding="async" />
            </button>
          ))}
        </div>
      ) : null}
      <div className={classes.picture}>{pictureOf(url)}</div>
    </div>
  );
}
