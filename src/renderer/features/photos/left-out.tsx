import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GalleryPhoto } from '../../../shared/contract-files.ts';
import { photoAddress } from '../../ui/photo-address.ts';
import classes from './gallery.module.css';

type LeftOutProps = {
  readonly photos: readonly GalleryPhoto[];
  readonly wanted: readonly string[];
  readonly putBack: (name: string) => void;
};

/** Photos that would go from the offer; nothing is gone before it is applied and sent. */
export function LeftOut({ photos, wanted, putBack }: LeftOutProps) {
  const { t } = useTranslation();
  const gone = photos.filter(({ name }) => !wanted.includes(name));
  if (gone.length === 0) return null;
  return (
    <section aria-label={t('photos:gallery.left-out')}>
      <h2>{t('photos:gallery.left-out')}</h2>
      <ul className={classes.tiles}>
        {gone.map(({ name, address }) => (
          <li key={name} className={classes.gone}>
            <img src={photoAddress(address)} alt="" decoding="async" />
            <Button size="xs" onClick={() => putBack(name)}>
              {t('photos:gallery.back-in')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
