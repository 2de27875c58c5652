import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './gallery-diff.module.css';
import { photoAddress } from './photo-address.ts';

type GalleryDiffProps = {
  /** Photos by their names: addresses at Allegro, or blob:<sha-256>. */
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Two rows of pictures: those that go are struck, those that come are framed. */
export function GalleryDiff({ before, after }: GalleryDiffProps) {
  const { t } = useTranslation();
  const isIn = new Set(before);
  const stays = new Set(after);
  return (
    <div className={classes.diff}>
      <Strip
        label={t('words:before')}
        names={before}
        look={(name) => (stays.has(name) ? '' : classes.gone)}
      />
      <span aria-hidden>→</span>
      <Strip label={t('words:after')} names={after} look={(name) => (isIn.has(name) ? '' : classes.fresh)} />
    </div>
  );
}

type StripProps = {
  readonly label: string;
  readonly names: readonly string[];
  readonly look: (name: string) => string | undefined;
};

function Strip({ label, names, look }: StripProps) {
  return (
    <span className={classes.strip} role="img" aria-label={`${label}: ${names.length}`}>
      {names.map((name) => (
        <span key={name} className={`${classes.photo} ${look(name) ?? ''}`}>
          <Picture name={name} />
        </span>
      ))}
    </span>
  );
}

function Picture({ name }: { readonly name: string }) {
  const [isLost, setLost] = useState(false);
  if (isLost) return null;
  return (
    <img src={photoAddress(name)} alt="" loading="lazy" decoding="async" onError={() => setLost(true)} />
  );
}
