import { useState } from 'react';
import type { OfferId } from '../../shared/domain/offer.ts';
import { photoAddress } from './photo-address.ts';
import classes from './photo.module.css';

type PhotoProps = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly url: string | null;
  readonly large?: boolean;
};

/**
 * A page may load pictures only from its own host, which keeps the photos of offers under addresses of its
 * own. Without a photo, or while it cannot be had, the tile shows the first letter on a colour of the offer's
 * own.
 */
export function Photo({ offerId, title, url, large = false }: PhotoProps) {
  const [missing, setMissing] = useState<string | null>(null);
  const className = `${classes.photo} ${large ? classes.large : ''}`;
  if (url !== null && url !== missing) {
    const lost = () => setMissing(url);
    return (
      <img
        className={className}
        src={photoAddress(url, large ? 'whole' : 'small')}
        alt=""
        loading="lazy"
        decoding="async"
        onError={lost}
      />
    );
  }
  const hue = Number(offerId.slice(-4)) % 360;
  return (
    <span className={className} style={{ backgroundColor: `hsl(${hue} 32% 46%)` }} aria-hidden>
      {firstLetter(title)}
    </span>
  );
}

function firstLetter(title: string): string {
  return (/\p{L}/u.exec(title)?.[0] ?? '').toUpperCase();
}
