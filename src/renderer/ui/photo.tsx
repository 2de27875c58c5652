import { useState } from 'react';
import type { OfferId } from '../../shared/domain/offer.ts';
import { useTyping } from '../state/typing.ts';
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
 * own. One that was not shown yet is not asked for while somebody types: a browser has few connections to a
 * host, and rows come before photos.
 */
export function Photo({ offerId, title, url, large = false }: PhotoProps) {
  const [missing, setMissing] = useState<string | null>(null);
  const address = url === null ? '' : photoAddress(url, large ? 'whole' : 'small');
  const mayLoad = useTyping(({ rests }) => rests || shown.has(address));
  const className = `${classes.photo} ${large ? classes.large : ''}`;
  if (url !== null && url !== missing && mayLoad) {
    const lost = () => setMissing(url);
    return (
      <img
        className={className}
        src={address}
        alt=""
        loading="lazy"
        decoding="async"
        onLoad={() => shown.add(address)}
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

/** Addresses of photos that this window has. */
const shown = new Set<string>();

function firstLetter(title: string): string {
  return (/\p{L}/u.exec(title)?.[0] ?? '').toUpperCase();
}
