import { useState } from 'react';
import type { OfferId } from '../../shared/domain/offer.ts';
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
        src={photoAddress(url, large)}
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

/** photo/<base64url of the picture's address>, with ?w=96 for a line of the grid. */
function photoAddress(url: string, whole: boolean): string {
  const bytes = Array.from(new TextEncoder().encode(url), (byte) => String.fromCodePoint(byte)).join('');
  const encoded = btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `photo/${encoded}${whole ? '' : '?w=96'}`;
}

function firstLetter(title: string): string {
  return (/\p{L}/u.exec(title)?.[0] ?? '').toUpperCase();
}
