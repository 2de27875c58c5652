import { DEMO_IMAGE_NAME } from './demo-image-name.ts';

const ALLEGRO_IMAGES = /(^|\.)allegroimg\.(com|allegrosandbox\.pl)$/;

/**
 * The address of a photo as a window writes it: base64url of the image's own. Null unless it is an image host of
 * Allegro, its sandbox or the built-in demo shop, so that no page can make Stragan ask anyone else.
 */
export function readPhotoAddress(encoded: string): URL | null {
  if (!/^[A-Za-z0-9_-]{1,4000}$/.test(encoded)) return null;
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  if (url.origin === DEMO_IMAGE_NAME) return url;
  return url.protocol === 'https:' && url.port === '' && ALLEGRO_IMAGES.test(url.hostname) ? url : null;
}
