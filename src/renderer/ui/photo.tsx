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
 * own. While somebody types, no other photo comes than the one that is there: rows come first, and pictures
 * take longer to be decoded than rows to be drawn.
 */
export function Photo({ offerId, title, url, large = false }: PhotoProps) {
  const [missing, setMissing] = useState<string | null>(null);
  const address = url === null ? '' : photoAddress(url, large ? 'whole' : 'small');
  const [kept, setKept] = useState(() => (useTyping.getState().rests ? address : null));
  const mayLoad = useTyping(({ rests }) => rests || kept === address);
  if (mayLoad && kept !== address) setKept(address);
  const className = `${classes.photo} ${large ? classes.large : ''}`;
  if (url !== null && url !== missing && mayLoad) {
    const lost = () => setMissing(url);
    return <img className={className} src={address} alt="" loading="lazy" decoding="async" onError={lost} />;
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
