import type { OfferId } from '../../shared/domain/offer.ts';
import classes from './photo.module.css';

type PhotoProps = {
  readonly offerId: OfferId;
  readonly title: string;
  readonly url: string | null;
  readonly large?: boolean;
};

/**
 * A page may load pictures only from its own host, so an address of elsewhere is not asked for: the tile shows the
 * first letter on a colour of the offer's own.
 */
export function Photo({ offerId, title, url, large = false }: PhotoProps) {
  const className = `${classes.photo} ${large ? classes.large : ''}`;
  if (isOurs(url)) return <img className={className} src={url} alt="" loading="lazy" decoding="async" />;
  const hue = Number(offerId.slice(-4)) % 360;
  return (
    <span className={className} style={{ backgroundColor: `hsl(${hue} 32% 46%)` }} aria-hidden>
      {firstLetter(title)}
    </span>
  );
}

function isOurs(url: string | null): url is string {
  return url !== null && /^(?!\/\/)(data:|blob:|\.?\/|[\w-]+\/)/.test(url);
}

function firstLetter(title: string): string {
  return (/\p{L}/u.exec(title)?.[0] ?? '').toUpperCase();
}
